/**
 * Twin worlds: the same history told twice, once without what one viewer may never see. Whatever
 * that viewer gets must be the same to the byte.
 *
 * A world whose clock stands where it is put, and whose random numbers depend on the step alone:
 * the same step gives the same ids, whatever else has happened before it.
 */
import { createHash } from 'node:crypto'
import { idFrom, SettableWorld } from '../../server/world.ts'

export class StepWorld extends SettableWorld {
  #step = ''
  #ids = 0
  #bytes = 0

  /** From here on time stands at `at` (milliseconds), and ids are those of this step. */
  begin(step: string, at: number): void {
    this.#step = step
    this.#ids = 0
    this.#bytes = 0
    this.setClock(at)
  }

  override id(): string {
    this.#ids += 1
    return idInStep(this.#step, this.#ids)
  }

  override bytes(length: number): Buffer {
    this.#bytes += 1
    return seeded(`${this.#step} bytes ${this.#bytes}`, length)
  }
}

/** The id made by the `number`th call of `id` in a step, counted from 1. */
export function idInStep(step: string, number: number): string {
  let round = 0
  return idFrom((length) => seeded(`${step} id ${number} ${(round += 1)}`, length))
}

function seeded(seed: string, length: number): Buffer {
  const blocks: Buffer[] = []
  for (let block = 0; block * 32 < length; block += 1) {
    blocks.push(createHash('sha256').update(`${seed} ${block}`).digest())
  }
  return Buffer.concat(blocks).subarray(0, length)
}
