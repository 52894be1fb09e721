/** Members who write, edit, delete and react without a pause worth the name. */
import { setTimeout as pause } from 'node:timers/promises'
import { reactionKinds } from '../../../shared/vocabulary.ts'
import { type Kept, type Record, textOf } from './record.ts'
import type { Answered, StubbornMember } from './stubborn-member.ts'

/** Longest pause between two acts of one member, in milliseconds. */
const breath = 20

export interface Stage {
  record: Record
  /** Each with its opening, which every first reply answers. */
  threads: readonly string[]
  /** No new act begins once this is true. */
  over: boolean
}

/** Acts until the stage is over and the last act has been acknowledged. */
export async function act(member: StubbornMember, stage: Stage): Promise<void> {
  for (let turn = 1; !stage.over; turn += 1) {
    const chance = Math.random()
    if (chance < 0.55) await reply(member, stage, `${member.handle}-${turn}`)
    else if (chance < 0.7) await edit(member, stage)
    else if (chance < 0.8) await erase(member, stage)
    else await react(member, stage)
    await pause(Math.random() * breath)
  }
}

async function reply(member: StubbornMember, { record, threads }: Stage, name: string) {
  const post = async (thread: string, parentId?: string) => {
    const body = { body: textOf(name, 1), ...(parentId === undefined ? {} : { parentId }) }
    const answer = await member.ask('POST', `/t/${thread}/posts`, body, `key-of-${name}`)
    const made = (take(record, answer, [201]).body as { post: { id: string; createdAt: string } })
      .post
    if (answer.lost > 0 && Date.parse(made.createdAt) < answer.askedAt)
      record.figures.madeAlready += 1
    record.figures.replies += 1
    const rest = { version: 1, reactions: new Set<string>(), needed: 0, deleted: false }
    record.posts.push({ id: made.id, thread, author: member.handle, name, ...rest })
  }
  const thread = threads[Math.floor(Math.random() * threads.length)]!
  if (Math.random() < 0.3) return post(thread)
  await record.with(
    () => true,
    (parent) => post(parent.thread, parent.id),
  )
}

async function edit(member: StubbornMember, { record }: Stage) {
  await record.with(by(member), async (post) => {
    const body = textOf(post.name, post.version + 1)
    take(record, await member.ask('PATCH', `/p/${post.id}`, { body }), [200])
    post.version += 1
    record.figures.edits += 1
  })
}

async function erase(member: StubbornMember, { record }: Stage) {
  const post = record.take(by(member))
  if (!post) return
  const answer = await member.ask('DELETE', `/p/${post.id}`)
  // Asked for twice, because the first answer was lost, there may be nothing left to delete.
  take(record, answer, answer.lost > 0 ? [204, 404] : [204])
  record.figures.deletions += 1
}

async function react(member: StubbornMember, { record }: Stage) {
  await record.with(
    () => true,
    async (post) => {
      const kind = reactionKinds[Math.floor(Math.random() * reactionKinds.length)]!
      const mine = `${kind} ${member.handle}`
      const method = post.reactions.has(mine) ? 'DELETE' : 'PUT'
      take(record, await member.ask(method, `/p/${post.id}/reactions/${kind}`), [204])
      if (method === 'PUT') post.reactions.add(mine)
      else post.reactions.delete(mine)
      record.figures.reactions += 1
    },
  )
}

function by({ handle }: StubbornMember): (post: Kept) => boolean {
  return ({ author }) => author === handle
}

function take(record: Record, answer: Answered, statuses: readonly number[]): Answered {
  if (answer.lost > 0) record.figures.lost += 1
  if (statuses.includes(answer.status)) return answer
  throw new Error(`Answered with ${answer.status}: ${JSON.stringify(answer.body)}`)
}
