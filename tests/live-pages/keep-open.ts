/** Plays a history while everybody has their pages open. */
import type { History } from '../twin/erase.ts'
import { historyOf } from '../twin/history.ts'
import type { Act, Op } from '../twin/ops.ts'
import { perform } from '../twin/perform.ts'
import { placesOf, requestFor } from '../twin/requests.ts'
import { cookieOf, openStage, type Stage } from '../twin/stage.ts'
import { StepWorld } from '../twin/step-world.ts'
import type { Plan } from '../twin/steps.ts'
import { tell } from '../twin/tell.ts'
import { send } from '../twin/wire.ts'
import { Readers } from './readers.ts'

export interface Kept {
  /** The first page that was not what it would be anew, with the history; null if all were. */
  difference: string | null
  compared: number
  reloaded: number
}

/** One thing after the other, each looked at; then `storm` more at once, if there are so many. */
export async function keepOpen(plan: Plan, code: string, storm = 0): Promise<Kept> {
  const whole = historyOf(plan)
  const calm = storm === 0 ? whole.ops.length : 25
  const history = { ...whole, ops: whole.ops.slice(0, calm) }
  const stage = await openStage(history.cast, new StepWorld())
  const readers = new Readers(stage, code)
  const kept = (found: string | null): Kept => {
    const { compared, reloaded } = readers
    const difference = found && `${found}\n\n${tell(history, history)}`
    return { difference, compared, reloaded }
  }
  try {
    for (const op of history.ops) {
      if (!op) continue
      await perform(stage, placesOf(history.ops), op)
      if (op.act.do === 'disconnect') readers.lose(op.step)
      if (op.act.do === 'connect') readers.find()
      if (op.act.do === 'read') readers.reopenLists(op.by)
      if (op.act.do === 'start') readers.addThread(op.step)
      const untrue = await readers.firstUntrue()
      if (untrue) return kept(`After step ${op.step}: ${untrue}`)
    }
    if (storm > 0) await performAtOnce(stage, history, atOnce(whole, calm, storm))
    readers.find()
    const untrue = await readers.firstUntrue()
    return kept(untrue && `In the end: ${untrue}`)
  } finally {
    readers.close()
    await stage.close()
  }
}

/** What people do to things that are there already, so that it needs no order. */
function atOnce({ ops }: History, calm: number, storm: number): Op[] {
  const since = ops.slice(calm).flatMap((op) => op ?? [])
  const apart = since.filter(({ act }) => madeBefore(act, calm))
  if (apart.length < storm) throw new Error(`Only ${apart.length} things happen at once.`)
  return apart.slice(0, storm)
}

function madeBefore(act: Act, calm: number): boolean {
  if (act.do === 'start' || act.do === 'read') return false
  const things = ['post', 'to', 'thread', 'circle'].map(
    (name) => (act as Record<string, unknown>)[name],
  )
  return things.every((made) => typeof made !== 'number' || made < calm)
}

async function performAtOnce(stage: Stage, { ops }: History, storm: readonly Op[]): Promise<void> {
  stage.world.begin('all at once', storm[0]!.at)
  const places = placesOf(ops)
  await Promise.all(
    storm.map(async ({ act, by, step }) => {
      const sent = requestFor(act, places, step)
      if (sent) await send(stage.address, sent, { cookie: cookieOf(stage, by), accept: 'json' })
    }),
  )
}
