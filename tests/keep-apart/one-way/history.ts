/**
 * Histories of a keeper, somebody on her list who may or may not be meant by it, and a third person.
 *
 * The one who may be meant only does what he could do in either world: he answers, reacts to and
 * mentions what does not depend on the keeper. What somebody would do differently because he does
 * not see her cannot be closed by any answer (R4, and the help page says so).
 */
import fc from 'fast-check'
import type { Sent } from '../../twin/requests.ts'
import { idInStep } from '../../twin/step-world.ts'

export const keeper = 'Nora'
export const client = 'Vic'
export const third = 'Carla'

export type Deed =
  | { do: 'send'; by: string; sent: Sent }
  /** What is due happens: entries begin and end. */
  | { do: 'due' }
  /** He removes his address and another counts for him. */
  | { do: 'other address' }
  /** The keeper, who moderates, decides whether he is known as a peer clinician. */
  | { do: 'decide'; decision: 'grant' | 'decline' }
  | { do: 'disconnect' | 'connect' | 'look' }

export interface Happening {
  step: number
  /** Milliseconds since 1970. */
  at: number
  deed: Deed
}

const weights = {
  start: 3,
  reply: 10,
  'reply to his': 4,
  mention: 6,
  quote: 4,
  react: 5,
  edit: 3,
  show: 3,
  delete: 2,
  list: 5,
  unlist: 3,
  due: 6,
  mode: 2,
  circle: 1,
  block: 2,
  profile: 1,
  'other address': 1,
  vouch: 4,
  ask: 1,
  decide: 1,
  disconnect: 1,
  connect: 2,
  look: 1,
} as const
type Kind = keyof typeof weights

const kinds = Object.entries(weights).flatMap(([kind, weight]) =>
  Array.from({ length: weight }, () => kind as Kind),
)
const number = fc.nat({ max: 59 })
const drawn = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.constantFrom(keeper, client, third),
  target: number,
  choice: number,
  coin: fc.boolean(),
})
export type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never

/** Lists of intentions, each of which becomes what can be done at that moment. */
export const plans = (most: number, least = 8) =>
  fc.array(drawn, { minLength: least, maxLength: most, size: 'max' })

interface Post {
  id: string
  thread: string
  by: string
  parent: Post | null
  /** True when what it says depends on the keeper: he may not see it. */
  names: boolean
  gone: boolean
}

const begin = Date.UTC(2026, 2, 1)
const audiences = ['public', 'members', 'settled', 'clinicians', 'me'] as const
const values = ['vic@home.example', 'home.example', 'else@where.example', 'where.example']
const levels = ['known', 'vouched', 'colleagues'] as const

/** The history of a plan. His leaving, when it ends with that, comes last. */
export function historyOf(plan: readonly Drawn[], leaves: boolean): Happening[] {
  const posts: Post[] = []
  const entries: string[] = []
  const happenings: Happening[] = []
  let step = 0
  let at = begin
  const add = (deed: Deed) => happenings.push({ step, at, deed })
  const send = (by: string, method: Sent['method'], path: string, body?: Record<string, unknown>) =>
    add({ do: 'send', by, sent: body ? { method, path, body } : { method, path } })
  for (const one of plan) {
    step += 1
    at += 60_000
    happen(one)
  }
  if (leaves) {
    step += 1
    send(client, 'POST', '/me/leave', { posts: 'keep' })
    at += 15 * 86_400_000
    step += 1
    add({ do: 'due' })
  }
  return happenings

  function happen({ kind, who, target, choice, coin }: Drawn): void {
    const pick = <One>(list: readonly One[], index = target) => list[index % list.length]
    const seen = posts.filter((post) => !post.gone && (who !== client || isFree(post)))
    const own = posts.filter((post) => !post.gone && post.by === who)
    const post = pick(seen)
    const mine = pick(own)
    const anonymous = coin && choice % 3 === 0
    const hat = who === keeper && !anonymous ? 'clinician' : 'peer'
    const words = { anonymous, audience: pick(audiences, choice)!, ...(choice % 4 ? {} : { hat }) }
    switch (kind) {
      case 'start': {
        const thread = idInStep(`step ${step}`, 1)
        posts.push(newPost(idInStep(`step ${step}`, 2), thread, who, null))
        const body = { title: `Thread ${step}`, body: `words ${step}`, ...words }
        return void send(who, 'POST', '/s/porch/threads', body)
      }
      case 'reply':
        return post && replyTo(post, who, `words ${step}`, words)
      case 'reply to his': {
        const his = pick(posts.filter((one) => !one.gone && one.by === client && isOpen(one)))
        return his && who !== client ? replyTo(his, who, `words ${step}`, words) : undefined
      }
      case 'mention': {
        const others = { [client]: [third], [keeper]: [client], [third]: [client, keeper] }
        const whom = pick(others[who], choice)!
        return post && replyTo(post, who, `to @${whom}`, words, whom === keeper)
      }
      case 'quote': {
        const source = pick(seen, choice)
        const text = source && `[quote:${source.id}]so[/quote]\n\nwords`
        return post && text ? replyTo(post, who, text, words, !isFree(source)) : undefined
      }
      case 'react':
        return post && void send(who, coin ? 'PUT' : 'DELETE', `/p/${post.id}/reactions/heard`)
      case 'edit': {
        if (!mine) return
        const names = who !== client && coin
        mine.names ||= names
        const body = names ? `again to @${keeper}` : `again ${step}`
        return void send(who, 'PATCH', `/p/${mine.id}`, { body })
      }
      case 'show':
        if (!mine) return
        return void send(who, 'PUT', `/p/${mine.id}/audience`, { audience: words.audience })
      case 'delete':
        if (!mine) return
        mine.gone = true
        return void send(who, 'DELETE', `/p/${mine.id}`)
      case 'list': {
        entries.push(idInStep(`step ${step}`, 2))
        const body = { value: pick(values)!, note: `note ${step}` }
        return void send(keeper, 'POST', '/me/keep-apart', body)
      }
      case 'unlist':
        return entries.length === 0
          ? undefined
          : void send(keeper, 'DELETE', `/me/keep-apart/${pick(entries)!}`)
      case 'mode':
        return void send(keeper, 'PUT', '/me/professional-mode', {
          on: coin,
          level: pick(levels)!,
        })
      case 'circle':
        return void send(keeper, 'POST', '/me/circles', { name: `Circle ${step}` })
      case 'block':
        return void send(keeper, coin ? 'PUT' : 'DELETE', `/me/blocks/${client}`)
      case 'vouch': {
        // One word is never enough, so that nothing he may do depends on whether hers counts.
        const path = `/m/${client}/${choice % 2 ? 'vouch' : 'clinician-vouch'}`
        return void send(keeper, coin ? 'PUT' : 'DELETE', path)
      }
      case 'ask':
        return void send(client, 'POST', '/me/clinician-request', { words: `words ${step}` })
      case 'decide':
        return void add({ do: 'decide', decision: coin ? 'grant' : 'decline' })
      case 'profile':
        return void send(who, 'PUT', '/me/profile', { pronouns: `they ${step}` })
      default:
        return void add({ do: kind })
    }
  }

  type Words = { anonymous: boolean; audience: string; hat?: string }

  function replyTo(post: Post, who: string, body: string, words: Words, names = false): void {
    const reply = newPost(idInStep(`step ${step}`, 1), post.thread, who, post)
    reply.names = names
    posts.push(reply)
    send(who, 'POST', `/t/${post.thread}/posts`, { body, parentId: post.id, ...words })
  }
}

function newPost(id: string, thread: string, by: string, parent: Post | null): Post {
  return { id, thread, by, parent, names: false, gone: false }
}

/** True when neither a post nor anything it hangs on is the keeper's or depends on her. */
function isFree(post: Post): boolean {
  return post.by !== keeper && !post.names && (post.parent === null || isFree(post.parent))
}

function isOpen(post: Post): boolean {
  return post.parent === null || !post.parent.gone
}

/** Where everything is: what the keeper can ask for. */
export function placesIn(happenings: readonly Happening[]): { threads: string[]; posts: string[] } {
  const threads = new Set<string>()
  const posts = new Set<string>()
  for (const { step, deed } of happenings) {
    if (deed.do !== 'send' || deed.sent.method !== 'POST') continue
    const isThread = deed.sent.path === '/s/porch/threads'
    if (isThread) threads.add(idInStep(`step ${step}`, 1))
    if (isThread || deed.sent.path.startsWith('/t/')) {
      posts.add(idInStep(`step ${step}`, isThread ? 2 : 1))
    }
  }
  return { threads: [...threads], posts: [...posts] }
}

/** The history in sentences, for whoever reads of a difference. */
export function tell(happenings: readonly Happening[]): string {
  return happenings
    .map(({ step, deed }) => {
      if (deed.do !== 'send') return `${step}. ${JSON.stringify(deed)}`
      const { method, path, body } = deed.sent
      return `${step}. ${deed.by}: ${method} ${path} ${body ? JSON.stringify(body) : ''}`
    })
    .join('\n')
}
