/** Does on a stage what a history says. */
import { weekMs } from './history.ts'
import { actInOffice } from './office.ts'
import { type Op, stepName } from './ops.ts'
import { type Places, requestFor } from './requests.ts'
import { cookieOf, type Stage } from './stage.ts'
import { send } from './wire.ts'

/** Does one thing, also what is refused, and waits until everybody has heard of it. */
export async function perform(stage: Stage, places: Places, op: Op): Promise<void> {
  const { forum, world, address } = stage
  world.begin(stepName(op.step), op.at)
  const sent = requestFor(op.act, places)
  if (sent) await send(address, sent, { cookie: cookieOf(stage, op.by), accept: 'json' })
  await actInOffice(stage, places, op)
  await letPass(stage, op)
  await forum.live.settled()
}

/** Lists and modes take effect by themselves; what is taken off a list, within a week. */
export async function letPass({ forum, world }: Stage, { act, step, at }: Op): Promise<void> {
  if (act.do === 'no longer apart') world.begin(`${stepName(step)}, a week later`, at + weekMs)
  const waits = ['keep apart', 'no longer apart', 'mode'].includes(act.do)
  if (waits) await forum.jobs.runDue()
}
