/** What each act is on the wire: the request that a member's browser or program would send. */
import { sentSwitches } from '../../shared/notices.ts'
import type { Act, For, Op, Words } from './ops.ts'
import { stepName } from './ops.ts'
import { idInStep } from './step-world.ts'

export interface Sent {
  method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  body?: Record<string, unknown>
}

/** Where in a history things are: the thread of each post, by their steps. */
export type Places = ReadonlyMap<number, number>

/** The thread of every post that a history tries to write. */
export function placesOf(ops: readonly (Op | null)[]): Places {
  const places = new Map<number, number>()
  for (const op of ops) {
    if (op?.act.do === 'start') places.set(op.step, op.step)
    if (op?.act.do === 'reply') places.set(op.step, places.get(op.act.to)!)
  }
  return places
}

export const threadId = (step: number): string => idInStep(stepName(step), 1)

/** The id of a post; an opening comes after its thread. */
export function postId(places: Places, step: number): string {
  return idInStep(stepName(step), places.get(step) === step ? 2 : 1)
}

export const circleId = threadId
/** An entry of a list comes after what was entered together with it. */
const entryId = (step: number): string => idInStep(stepName(step), 2)
const undoId = threadId

/** Under which name a step sends a picture, before what it stands in. */
export const pictureStep = (step: number): string => `picture of ${stepName(step)}`
export const pictureId = (step: number): string => idInStep(pictureStep(step), 1)

/** The request of an act; null for what nobody sends. */
export function requestFor(act: Act, places: Places, step: number): Sent | null {
  const p = (step: number) => `/p/${postId(places, step)}`
  const t = (step: number) => `/t/${threadId(step)}`
  const put = (path: string, body: Record<string, unknown> = {}): Sent => ({
    method: 'PUT',
    path,
    body,
  })
  const set = (on: boolean, path: string): Sent => (on ? put(path) : { method: 'DELETE', path })
  switch (act.do) {
    case 'start': {
      const { title } = act
      return { method: 'POST', path: `/s/${act.space}/threads`, body: { title, ...written(act) } }
    }
    case 'reply': {
      const parentId = postId(places, act.to)
      const path = `${t(places.get(act.to)!)}/posts`
      return { method: 'POST', path, body: { parentId, ...written(act) } }
    }
    case 'edit':
      return { method: 'PATCH', path: p(act.post), body: textOf(act.words) }
    case 'delete':
      return { method: 'DELETE', path: `${p(act.post)}${act.undo ? '?undo=1' : ''}` }
    case 'show':
      return put(`${p(act.post)}/audience`, { audience: audienceOf(act.for) })
    case 'show many': {
      const [from, audience] = [audienceOf(act.from), audienceOf(act.for)]
      return put('/me/posts/audience', { from, audience })
    }
    case 'react':
      return set(act.on, `${p(act.post)}/reactions/${act.kind}`)
    case 'vote':
      return act.choice === null
        ? { method: 'DELETE', path: `${p(act.post)}/poll/votes` }
        : put(`${p(act.post)}/poll/votes`, { choices: [act.choice] })
    case 'close poll':
      return put(`${p(act.post)}/poll/closed`)
    case 'bookmark': {
      const { remindOn } = act
      const body = { note: 'To be found again.', ...(remindOn && { remindOn }) }
      return act.on
        ? put(`${p(act.post)}/bookmark`, body)
        : { method: 'DELETE', path: `${p(act.post)}/bookmark` }
    }
    case 'mute':
      return set(act.on, `/m/${act.member}/mute`)
    case 'fold':
      return set(act.on, `${p(act.post)}/${act.how === 'name' ? 'mute' : 'hidden'}`)
    case 'mute words':
      return act.on
        ? { method: 'POST', path: '/me/muted-words', body: { word: 'words' } }
        : { method: 'DELETE', path: '/me/muted-words/words' }
    case 'break':
      return act.until === null
        ? { method: 'DELETE', path: '/me/break' }
        : put('/me/break', { until: act.until })
    case 'mail': {
      const both = { mail: [], digest: [], [act.way]: [...sentSwitches] }
      return put('/me/notices', both)
    }
    case 'circle':
      return { method: 'POST', path: '/me/circles', body: { name: 'My circle' } }
    case 'into circle':
      return set(act.on, `/me/circles/${circleId(act.circle)}/members/${act.member}`)
    case 'end circle':
      return { method: 'DELETE', path: `/me/circles/${circleId(act.circle)}` }
    case 'block':
      return set(act.on, `/me/blocks/${act.member}`)
    case 'invite':
      return set(act.on, `/s/${act.space}/members/${act.member}`)
    case 'role':
      return set(act.on, `/m/${act.member}/roles/${act.role}`)
    case 'keep apart':
      return { method: 'POST', path: '/me/keep-apart', body: { value: act.member, when: 'now' } }
    case 'no longer apart':
      return { method: 'DELETE', path: `/me/keep-apart/${entryId(act.entry)}` }
    case 'mode':
      return put('/me/professional-mode', {
        on: act.level !== null,
        ...(act.level === null ? {} : { level: act.level }),
      })
    case 'step back':
      return { method: 'POST', path: '/me/step-back', body: { to: 'me' } }
    case 'come forward':
      return { method: 'POST', path: '/me/step-back/undo', body: { undo: undoId(act.from) } }
    case 'lock':
      return set(act.on, `${t(act.thread)}/lock`)
    case 'move':
      return put(`${t(act.thread)}/space`, { space: act.space })
    case 'read':
      return put(`${t(act.thread)}/read`, { upTo: postId(places, act.post) })
    case 'notices':
      return act.how === 'read'
        ? { method: 'POST', path: '/notifications/read', body: {} }
        : put('/me/read')
    case 'unread':
      return { method: 'DELETE', path: `${t(act.thread)}/read` }
    case 'switch':
      return put('/me/notices', { reaction: act.on ? 'yes' : 'no' })
    case 'follow': {
      const { of, level } = act
      const on = 'space' in of ? `/s/${of.space}` : 'thread' in of ? t(of.thread) : p(of.post)
      return level === null
        ? { method: 'DELETE', path: `${on}/follow` }
        : put(`${on}/follow`, { level })
    }
    case 'draft':
      return put(`/me/drafts/reply:${threadId(act.thread)}`, { body: 'Not yet sent.' })
    case 'speak':
      return { method: 'POST', path: '/language', body: { language: act.language } }
    case 'profile':
      return put('/me/profile', { audience: audienceOf(act.for), pronouns: act.pronouns })
    default:
      return null
  }

  function written({ for: audience, alias, words }: Written): Record<string, unknown> {
    const pollNamed = words.asks === 'with names'
    const late = words.asks === 'in the end' ? { pollResults: 'closed', pollDays: 1 } : {}
    const poll = words.asks ? { pollOptions: 'One\nTwo', pollNamed, ...late } : {}
    return { ...textOf(words), ...poll, audience: audienceOf(audience), anonymous: alias }
  }
  function textOf({ text, note, refs, picture }: Words): Record<string, unknown> {
    const parts = refs.map((ref) => {
      if (ref.kind === 'mention') return `@${ref.to}`
      if (ref.kind === 'thread') return t(ref.to)
      return ref.kind === 'post' ? p(ref.to) : `[quote:${postId(places, ref.to)}]so[/quote]`
    })
    if (picture) parts.push(`![Picture ${step}](/pictures/${pictureId(step)})`)
    // A quotation is a block of its own, and stands at the beginning of a line.
    return { body: [text, ...parts].join('\n\n'), ...(note ? { contentNote: note } : {}) }
  }
}

type Written = Extract<Act, { do: 'start' | 'reply' }>

export function audienceOf(audience: For): string {
  return typeof audience === 'object' ? `circle:${circleId(audience.circle)}` : audience
}
