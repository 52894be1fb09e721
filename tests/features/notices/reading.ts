/** Reading somebody's notices. */
import type { Person } from '../../support/people.ts'

export interface Listed {
  id: string
  kind: string
  read: boolean
  post: string | null
  thread: { id: string; title: string | null } | null
  by: object | null
  count: number | null
}

export interface List {
  notifications: Listed[]
  unread: number
  next: string | null
}

/** A page of somebody's notices. */
export async function listOf(who: Person, query = ''): Promise<List> {
  return (await who.get(`/notifications${query}`).expect(200)).body as List
}

/** The kinds of what somebody has not read; the first page says how many, too. */
export async function told(who: Person): Promise<string[]> {
  const { notifications, unread } = await listOf(who)
  const kinds = notifications.filter(({ read }) => !read).map(({ kind }) => kind)
  if (kinds.length !== unread) throw new Error(`${unread} are counted, ${kinds.length} listed.`)
  const shown = /data-unread[^>]*>(\d+)/.exec((await who.page('/').expect(200)).text)?.[1]
  if (Number(shown) !== unread)
    throw new Error(`${unread} are counted, ${shown} on the first page.`)
  return kinds
}
