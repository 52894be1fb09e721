import {
  noticeSwitches,
  type NoticeSwitch,
  type NoticeWay,
  type SentSwitch,
  sentSwitches,
  type SentWay,
  sentWays,
} from '../../../shared/notices.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { switchWay } from '../../delivery/schedule.ts'
import { loadNoticeRules } from '../../visibility/notice-rules.ts'

export type NoticeChoices = Record<NoticeSwitch, boolean> &
  Record<SentWay, SentSwitch[]> & {
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
  const sent: [SentWay, SentSwitch[]][] = []
  for (const way of sentWays) {
    sent.push([way, [...(await loadNoticeRules(reader, member, way)).on]])
  }
  return {
    ...(Object.fromEntries(wanted) as Record<NoticeSwitch, boolean>),
    followsOwn: row?.follows_own !== 0,
    ...(Object.fromEntries(sent) as Record<SentWay, SentSwitch[]>),
  }
}

/** Changes that; what is left out stays. `now` is in milliseconds. */
export async function changeChoices(
  tx: Tx,
  member: number,
  changes: { [Key in keyof NoticeChoices]?: NoticeChoices[Key] | undefined },
  now: number,
): Promise<void> {
  await moveSwitches(tx, { member, way: 'forum', now }, (kind) => {
    return kind === 'office' ? undefined : changes[kind]
  })
  for (const way of sentWays) {
    const wanted = changes[way]
    if (!wanted) continue
    await moveSwitches(tx, { member, way, now }, (kind) => wanted.includes(kind))
    await switchWay(tx, { member, way, on: wanted.length > 0 })
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

async function moveSwitches(
  tx: Tx,
  { member, way, now }: { member: number; way: NoticeWay; now: number },
  wantedOf: (kind: SentSwitch) => boolean | undefined,
): Promise<void> {
  const { on } = await loadNoticeRules(tx, member, way)
  for (const kind of sentSwitches) {
    const wants = wantedOf(kind)
    // Since when it has been on stays: only what comes after that is news.
    if (wants === undefined || wants === on.has(kind)) continue
    const values = { is_on: wants ? 1 : 0, since: now }
    await tx
      .insertInto('notice_switch')
      .values({ member_id: member, kind, way, ...values })
      .onConflict((conflict) => conflict.columns(['member_id', 'kind', 'way']).doUpdateSet(values))
      .execute()
  }
}

/** Takes a break until a moment (milliseconds), or ends it. */
export async function setBreak(
  tx: Tx,
  member: number,
  until: number | null,
  now: number,
): Promise<void> {
  const values = { break_until: until }
  await tx
    .insertInto('notice_choice')
    .values({ member_id: member, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}
