/** What must hold of cases, decisions and appeals at every moment. */
import { expect } from 'vitest'
import type { Reader } from '../../../server/db/open.ts'

/** Fails where something was lost, decided or told twice, or judged by somebody with a part in it. */
export async function checkHistory(reader: Reader): Promise<void> {
  const cases = await reader.selectFrom('moderation_case').selectAll().execute()
  const decisions = await reader.selectFrom('decision').selectAll().orderBy('id').execute()
  for (const one of cases) {
    const own = decisions.filter((decision) => decision.case_id === one.id)
    await checkEvents(reader, one.id, one.version)
    const inForce = own.filter(({ state }) => state === 'in-force' || state === 'ended')
    expect(inForce.length, 'decisions that stand at once').toBeLessThanOrEqual(1)
    const first = own.filter((decision) => decision.appeal_id === null && decision.decided_at)
    expect(first.length, 'first decisions').toBeLessThanOrEqual(1)
    // A report is read, waits to be, or has been taken back.
    if (one.state === 'decided') expect(inForce).toHaveLength(1)
    if (one.state === 'closed') expect(own.length > 0 || one.quiet_since !== null).toBe(true)
    const proposed = own.filter(({ state }) => state === 'proposed')
    expect(proposed).toHaveLength(one.state === 'needs-second' ? 1 : 0)
    await checkDeciders(reader, one.id)
    await checkTold(reader, one.id)
  }
}

async function checkEvents(reader: Reader, id: number, version: number): Promise<void> {
  const events = await reader
    .selectFrom('case_event')
    .select(['version', 'what'])
    .where('case_id', '=', id)
    .orderBy('version')
    .execute()
  expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1))
  expect(events.length).toBe(version)
  expect(events.filter(({ what }) => what === 'decided').length).toBeLessThanOrEqual(1)
}

/** Nobody decides what they wrote or reported, twice over, or looks again at what they decided. */
async function checkDeciders(reader: Reader, id: number): Promise<void> {
  const decisions = await reader
    .selectFrom('decision')
    .selectAll()
    .where('case_id', '=', id)
    .where('decided_at', 'is not', null)
    .orderBy('id')
    .execute()
  const before = new Set<number>()
  for (const { id: decision, proposed_by, second_by, member_id } of decisions) {
    const by = [proposed_by, ...(second_by === null ? [] : [second_by])]
    expect(new Set(by).size).toBe(by.length)
    expect(by).not.toContain(member_id)
    for (const member of by) expect(before.has(member), 'decides twice').toBe(false)
    for (const member of by) before.add(member)
    const appeals = await reader
      .selectFrom('appeal')
      .selectAll()
      .where('decision_id', '=', decision)
      .execute()
    for (const { decided_by, outcome } of appeals) {
      if (decided_by === null) continue
      expect(before.has(decided_by), 'hears what they decided').toBe(false)
      if (outcome === 'upheld' || outcome === 'reversed') continue
      expect(decisions.some((later) => later.id > decision)).toBe(true)
    }
    for (const { decided_by, outcome } of appeals) {
      if (decided_by !== null && outcome !== 'changed') before.add(decided_by)
    }
  }
}

/** Everybody whose report stands has been told of the decision, and whom it concerns, once each. */
async function checkTold(reader: Reader, id: number): Promise<void> {
  const notices = await reader
    .selectFrom('notice')
    .innerJoin('decision', 'decision.id', 'notice.decision_id')
    .select(['notice.member_id as member', 'notice.kind', 'decision.id'])
    .where('decision.case_id', '=', id)
    .execute()
  const answered = await reader
    .selectFrom('appeal')
    .innerJoin('decision', 'decision.id', 'appeal.decision_id')
    .select('appeal.member_id as member')
    .where('decision.case_id', '=', id)
    .where('outcome', 'is not', null)
    .execute()
  const outcomes = notices.filter(({ kind }) => kind === 'appeal-outcome')
  const sorted = (list: { member: number }[]) => list.map(({ member }) => member).sort()
  expect(sorted(outcomes), 'told of an outcome').toEqual(sorted(answered))
  const decided = await reader
    .selectFrom('decision')
    .selectAll()
    .where('case_id', '=', id)
    .where('decided_at', 'is not', null)
    .where('appeal_id', 'is', null)
    .execute()
  for (const { id: decision, measure, member_id } of decided) {
    const own = notices.filter((one) => one.id === decision && one.kind === 'decision')
    const told = own.filter(({ member }) => member === member_id)
    expect(told).toHaveLength(measure === 'none' ? 0 : 1)
    expect(own).toHaveLength(told.length)
  }
}
