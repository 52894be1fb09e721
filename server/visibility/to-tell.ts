/** What a member could be told of by mail or push: unread, in their sight now, and wanted that way. */
import type { SentSwitch, SentWay } from '../../shared/notices.ts'
import type { Reader } from '../db/open.ts'
import { listThreadKeys } from './fill-notices.ts'
import { listNews } from './followed-news.ts'
import type { LabelBook } from './label-book.ts'
import { loadNoticeRules } from './notice-rules.ts'
import { listUnreadByOffice } from './told-by-office.ts'
import { listUnreadPosts } from './told-posts.ts'
import { listToldReactions } from './told-reactions.ts'
import type { Viewer } from './viewer.ts'

/** One notice, as far as sending goes: neither whose it is nor what about. */
export interface ToTell {
  kind: SentSwitch
  /** Of the notice; made of public ids. */
  key: string
  /** Milliseconds. */
  at: number
  /** How far it goes: what comes to the same notice later goes further. */
  upTo: number
}

/** All of it; only what is newer than the switch. Everything goes through the scopes of the forum. */
export async function listToTell(
  parts: { reader: Reader; labels: LabelBook },
  viewer: Viewer,
  way: SentWay,
): Promise<ToTell[]> {
  if (viewer.id === null) return []
  const { reader } = parts
  const rules = await loadNoticeRules(reader, viewer.id, way)
  if (rules.on.size === 0) return []
  const news = await listNews(reader, viewer, rules)
  const keys = await listThreadKeys(reader, [...news.keys()])
  const posts = await listUnreadPosts(reader, viewer, rules)
  const office = rules.on.has('office') ? await listUnreadByOffice(parts, viewer) : []
  const reactions = await listToldReactions(reader, viewer, rules)
  const all: ToTell[] = [
    ...posts.map(({ kind, key, at }) => ({ kind, key, at, upTo: 0 })),
    ...office.map(({ key, at }) => ({ kind: 'office' as const, key, at, upTo: 0 })),
    ...[...news].map(([id, { at, arrival }]) => {
      return { kind: 'thread' as const, key: keys.get(id)!, at, upTo: arrival }
    }),
    ...reactions
      .filter(({ read }) => !read)
      .map(({ postPublicId, at }) => {
        return { kind: 'reaction' as const, key: `reaction:${postPublicId}`, at, upTo: at }
      }),
  ]
  return all.filter(({ kind, at }) => at >= (rules.since.get(kind) ?? 0))
}
