/** Takes pictures in: few at a time, so that nobody waits for a page because somebody sends pictures. */
import fs from 'node:fs/promises'
import { TooMany, NotNow } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { isFull } from '../../request/upload.ts'
import { draw, type Drawn } from './draw.ts'
import { draftOf, fileOf, makeFolder, removeFiles, syncFiles } from './files.ts'

/** Drawn at once; coming in at once, of one member and of all. */
const drawing = 2
const comingOfOne = 3
const comingOfAll = 60

/** Seconds after which one who sends too many at once may go on. */
const pause = 5

export class Studio {
  #parts: Pick<Forum, 'config' | 'world'>
  /** Public ids of pictures that are on their way, and by whom. */
  #coming = new Map<string, number>()
  #free = drawing
  #waiting: (() => void)[] = []

  constructor(parts: Pick<Forum, 'config' | 'world'>) {
    this.#parts = parts
  }

  /** Whether this id is that of a picture on its way. */
  isComing(id: string): boolean {
    return this.#coming.has(id)
  }

  /**
   * Has `receive` write what is sent into a file, draws it, and has `keep` note what came of it.
   * Whatever goes wrong, nothing of it is left. `keep` returns false for what is not wanted after all.
   * @throws TooMany and NotNow when too many come at once, or there is no room on the disk
   */
  async take(
    memberId: number,
    receive: (file: string) => Promise<void>,
    keep: (id: string, drawn: Drawn) => Promise<boolean>,
  ): Promise<void> {
    const { config, world } = this.#parts
    const id = world.id()
    this.#admit(id, memberId)
    let kept = false
    try {
      await makeFolder(config)
      await receive(draftOf(config, id))
      const drawn = await this.#inTurn(() =>
        draw(draftOf(config, id), (copy) => fileOf(config, id, copy)),
      )
      await syncFiles(config, id)
      kept = await keep(id, drawn)
    } catch (error) {
      throw isFull(error) || isFullInWords(error) ? new NotNow('picture.diskFull') : error
    } finally {
      if (kept) await fs.rm(draftOf(config, id), { force: true })
      else await removeFiles(config, id)
      this.#coming.delete(id)
    }
  }

  #admit(id: string, memberId: number): void {
    const ofOne = [...this.#coming.values()].filter((other) => other === memberId).length
    if (ofOne >= comingOfOne) throw new TooMany(pause, 'picture.tooManyAtOnce')
    if (this.#coming.size >= comingOfAll) throw new NotNow('picture.busy')
    this.#coming.set(id, memberId)
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }
}

function isFullInWords(error: unknown): boolean {
  return error instanceof Error && /No space left/i.test(error.message)
}
