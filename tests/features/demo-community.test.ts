import { describe, expect, it } from 'vitest'
import { demoCommunity } from '../../server/features/demo/community/index.ts'
import type { DemoPost, DemoThread } from '../../server/features/demo/community/types.ts'

const { members, spaces, threads } = demoCommunity

interface Placed {
  thread: DemoThread
  /** From the opening down to the post itself. */
  line: DemoPost[]
  post: DemoPost
}

function place(thread: DemoThread, post: DemoPost, above: DemoPost[] = []): Placed[] {
  const line = [...above, post]
  const below = (post.replies ?? []).flatMap((reply) => place(thread, reply, line))
  return [{ thread, line, post }, ...below]
}

const everything = threads.flatMap((thread) => place(thread, thread.opening))
const find = (handle: string) => members.find((member) => member.handle === handle)
const isClinician = (handle: string) => find(handle)?.roles?.includes('clinician') ?? false
const peopleIn = ({ post }: Placed) => [post.by, ...Object.values(post.reactions ?? {}).flat()]
const where = ({ thread, post }: Placed) => `${thread.title}: ${post.text.slice(0, 40)}`
const failing = (wrong: (placed: Placed) => boolean) => everything.filter(wrong).map(where)

function mayRead(handle: string, { thread, line }: Placed): boolean {
  const space = spaces.find(({ slug }) => slug === thread.space)
  if (space?.access === 'invitation' && !space.members?.includes(handle)) return false
  if (space?.access === 'clinicians' && !isClinician(handle)) return false
  return line.every(
    ({ audience, by }) =>
      by === handle ||
      (audience === 'clinicians' && isClinician(handle)) ||
      (audience === 'peers' && !isClinician(handle)) ||
      audience === 'settled' ||
      audience === 'members' ||
      audience === undefined,
  )
}

function reactsTwiceOrToSelf({ post }: Placed): boolean {
  return Object.values(post.reactions ?? {}).some(
    (handles) => handles.includes(post.by) || new Set(handles).size < handles.length,
  )
}

function minutesUntilToday({ daysAgo, timeOfDay }: DemoThread): number {
  const [hours, minutes] = timeOfDay.split(':').map(Number)
  return daysAgo * 24 * 60 - (hours ?? NaN) * 60 - (minutes ?? NaN)
}

describe('the people of the demo community', () => {
  it('has every office and about two dozen handles, each once', () => {
    const holders = (role: string) =>
      members.filter(({ roles }) => roles?.some((held) => held === role)).length
    expect(new Set(members.map(({ handle }) => handle.toLowerCase())).size).toBe(members.length)
    expect(members.length).toBeGreaterThanOrEqual(22)
    expect(members.length).toBeLessThanOrEqual(28)
    expect(['owner', 'moderator', 'overseer', 'clinician'].map(holders)).toEqual([1, 2, 1, 4])
  })

  it('uses handles that a member could choose', () => {
    expect(members.filter(({ handle }) => !/^[\p{L}\p{N}]+$/u.test(handle))).toEqual([])
  })

  it('names only members, as writers, in reactions, mentions and invitations', () => {
    const mentioned = ({ post }: Placed) =>
      [...post.text.matchAll(/@([\p{L}\p{N}]+)/gu)].map(([, handle]) => handle ?? '')
    expect(failing((p) => [...peopleIn(p), ...mentioned(p)].some((h) => !find(h)))).toEqual([])
    expect(everything.flatMap(mentioned).length).toBeGreaterThan(5)
    expect(spaces.flatMap((space) => space.members ?? []).filter((h) => !find(h))).toEqual([])
  })

  it('has everybody write, and nobody before they joined', () => {
    const written = new Set(everything.map(({ post }) => post.by))
    expect(members.filter(({ handle }) => !written.has(handle))).toEqual([])
    expect(
      failing(({ thread, post }) => {
        const joined = find(post.by)?.joinedDaysAgo ?? 0
        return minutesUntilToday(thread) - post.minutesLater > (joined - 1) * 24 * 60
      }),
    ).toEqual([])
  })
})

describe('the conversations of the demo community', () => {
  it('are as many and as long as a living place has', () => {
    const sizes = threads.map((thread) => place(thread, thread.opening).length)
    expect(threads.length).toBeGreaterThanOrEqual(25)
    expect(threads.length).toBeLessThanOrEqual(30)
    expect(everything.length).toBeGreaterThanOrEqual(350)
    expect(everything.length).toBeLessThanOrEqual(450)
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(70)
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThanOrEqual(2)
    expect(Math.max(...everything.map(({ line }) => line.length))).toBeGreaterThanOrEqual(14)
  })

  it('stand in spaces that exist, one of them for peer clinicians', () => {
    const slugs = spaces.map(({ slug }) => slug)
    expect(threads.filter(({ space }) => !slugs.includes(space))).toEqual([])
    expect(slugs.filter((slug) => !threads.some(({ space }) => space === slug))).toEqual([])
    expect(spaces.filter(({ access }) => access === 'clinicians')).toHaveLength(1)
  })

  it('go forward in time and end before today', () => {
    expect(
      failing(({ line, post }) => post.minutesLater < (line.at(-2)?.minutesLater ?? 0)),
    ).toEqual([])
    expect(
      failing(({ thread, post }) => !(post.minutesLater <= minutesUntilToday(thread))),
    ).toEqual([])
  })

  it('are written and felt only by those who may read them', () => {
    expect(failing((placed) => peopleIn(placed).some((h) => !mayRead(h, placed)))).toEqual([])
    expect(failing(reactsTwiceOrToSelf)).toEqual([])
  })

  it('keep an alias to the end of the thread', () => {
    const named = new Set(
      everything.filter(({ post }) => !post.anonymous).map((p) => p.thread.title + p.post.by),
    )
    const aliases = everything.filter(({ post }) => post.anonymous)
    expect(aliases.length).toBeGreaterThan(2)
    expect(aliases.filter((p) => named.has(p.thread.title + p.post.by)).map(where)).toEqual([])
  })

  it('hold no telephone numbers, no addresses and no straight apostrophes', () => {
    const number = /\d[\d\s().-]{5,}\d/
    const address = /https?:|www\.|\S@\S+\.\S|\b[a-z0-9-]+\.(?:com|org|net|io)\b/i
    const straight = /['"]/
    expect(
      failing(({ post }) => [number, address, straight].some((bad) => bad.test(post.text))),
    ).toEqual([])
  })

  it('keep lists, quotations and paragraphs on lines of their own', () => {
    const texts = everything.map(({ post }) => post.text)
    expect(texts.some((text) => /^1\. .*\n2\. /m.test(text))).toBe(true)
    expect(texts.some((text) => /^> .*\n>/m.test(text))).toBe(true)
    expect(texts.some((text) => /[^\n]\n\n[^\n]/.test(text))).toBe(true)
    expect(texts.filter((text) => /\S {2}|\n[ \t]|\S >$/m.test(text) || text === '')).toEqual([])
  })
})
