import { noticeSwitches, type NoticeSwitch } from '../../../shared/notices.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { loadNoticeRules } from '../../visibility/notice-rules.ts'

export type NoticeChoices = Record<NoticeSwitch, boolean> & {
  /** Whether one follows what one writes in. */
  followsOwn: boolean
}

/** What a member (internal id) wants to be told of. */
export async function findChoices(reader: Reader, member: number): Promise<NoticeChoices> {
  const { on } = await loadNoticeRules(reader, member)
  const row = await reader
    .selectFrom('notice_choice')
    .select('follows_own')
    .where('member_id', '=', member)
    .executeTakeFirst()
  const wanted = noticeSwitches.map((kind) => [kind, on.has(kind)])
  return {
    ...(Object.fromEntries(wanted) as Record<NoticeSwitch, boolean>),
    followsOwn: row?.follows_own !== 0,
  }
}

/** Changes that; what is left out stays. `now` is in milliseconds. */
export async function changeChoices(
  tx: Tx,
  member: number,
  changes: { [Key in keyof NoticeChoices]?: boolean | undefined },
  now: number,
): Promise<void> {
  const { on } = await loadNoticeRules(tx, member)
  for (const kind of noticeSwitches) {
    const wants = changes[kind]
    // Since when it has been on stays: only what comes after that is news.
    if (wants === undefined || wants === on.has(kind)) continue
    const values = { is_on: wants ? 1 : 0, since: now }
    await tx
      .insertInto('notice_switch')
      .values({ member_id: member, kind, way: 'forum', ...values })
      .onConflict((conflict) => conflict.columns(['member_id', 'kind', 'way']).doUpdateSet(values))
      .execute()
  }
  if (changes.followsOwn !== undefined) {
    const follows_own = changes.followsOwn ? 1 : 0
    await tx
      .insertInto('notice_choice')
      .values({ member_id: member, break_until: null, follows_own })
      .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ follows_own }))
      .execute()
  }
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}

/** Takes a break until a moment (milliseconds), or ends it. */
export async function setBreak(tx: Tx, member: number, until: number | null): Promise<void> {
  const values = { break_until: until }
  await tx
    .insertInto('notice_choice')
    .values({ member_id: member, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
}
