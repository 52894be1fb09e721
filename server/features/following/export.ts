import type { Reader } from '../../db/open.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { findBreak } from '../../on-break.ts'
import { findChoices } from '../notices/choices.ts'
import { findNoticeHours } from '../notices/hours.ts'
import { followedJson, listFew, listThreads } from './list-followed.ts'
import { listMutedWords } from './muted-words.ts'

/** What a member (internal id) wants to hear of and to read; what is out of sight is left out. */
export async function exportedFollowing(
  reader: Reader,
  viewer: Viewer,
  { member, now }: { member: number; now: number },
) {
  const below = Number.MAX_SAFE_INTEGER
  const threads = await listThreads(reader, viewer, { member, below, limit: below })
  const until = await findBreak(reader, member, now)
  return {
    following: followedJson({ ...(await listFew(reader, viewer, member)), threads }),
    notices: await findChoices(reader, member),
    noticeHours: await findNoticeHours(reader, member),
    breakUntil: until === null ? null : new Date(until).toISOString(),
    mutedWords: (await listMutedWords(reader, member)).map(({ word }) => word),
  }
}
