/** Does on a stage what a history says. */
import { actInOffice } from './office.ts'
import { type Op, runsJobs, stepName, weekMs } from './ops.ts'
import { jpeg } from '../support/pictures.ts'
import { pictureStep, type Places, requestFor } from './requests.ts'
import { cookieOf, type Stage } from './stage.ts'
import { type Answer, send, sendFile } from './wire.ts'

const drawing = jpeg(700, 20)

/** Does one thing, also what is refused, and waits until everybody has heard of it. */
export async function perform(stage: Stage, places: Places, op: Op): Promise<void> {
  const { forum, world, address } = stage
  world.begin(stepName(op.step), op.at)
  await sendPicture(stage, op)
  const sent = requestFor(op.act, places, op.step)
  if (sent) await send(address, sent, { cookie: cookieOf(stage, op.by), accept: 'json' })
  await actInOffice(stage, places, op)
  await letPass(stage, op)
  await forum.live.settled()
}

/** Sends the picture that an act is to have, if it is to have one, and returns the answer. */
export async function sendPicture(stage: Stage, { act, by, step, at }: Op): Promise<Answer | null> {
  if (!('words' in act) || !act.words.picture) return null
  stage.world.begin(pictureStep(step), at)
  const answer = await sendFile(stage.address, '/pictures', {
    ...{ field: 'picture', bytes: await drawing, cookie: cookieOf(stage, by) },
  })
  stage.world.begin(stepName(step), at)
  return answer
}

/** Lists and modes take effect by themselves; what is taken off a list, within a week. */
export async function letPass({ forum, world }: Stage, { act, step, at }: Op): Promise<void> {
  if (act.do === 'no longer apart') world.begin(`${stepName(step)}, a week later`, at + weekMs)
  const waits = runsJobs(act)
  if (waits) await forum.jobs.runDue()
  if (waits) await forum.mail.settled()
  if (waits) await forum.push.settled()
}
