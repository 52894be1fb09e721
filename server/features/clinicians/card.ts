import type { MustReport } from '../../../shared/forms/clinicians.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** What a peer clinician says before anybody confides in them, in their own words. */
export interface Card {
  country: string
  role: string
  mustReport: MustReport
  wouldDo: string
  /** Milliseconds since 1970. */
  writtenAt: number
}

/**
 * The card of a member whom the caller has found as their viewer; null when there is none, or when
 * they are no peer clinician any more.
 */
export async function findCard(reader: Reader, member: number): Promise<Card | null> {
  const row = await reader
    .selectFrom('clinician_card')
    .innerJoin('member_role', 'member_role.member_id', 'clinician_card.member_id')
    .select(['country', 'clinician_card.role', 'must_report', 'would_do', 'written_at'])
    .where('clinician_card.member_id', '=', member)
    .where('member_role.role', '=', 'clinician')
    .executeTakeFirst()
  if (!row) return null
  return {
    country: row.country,
    role: row.role,
    mustReport: row.must_report as MustReport,
    wouldDo: row.would_do,
    writtenAt: row.written_at,
  }
}

/** Puts the card in place of the one before. */
export async function writeCard(tx: Tx, member: number, card: Card): Promise<void> {
  const values = {
    country: card.country,
    role: card.role,
    must_report: card.mustReport,
    would_do: card.wouldDo,
    written_at: card.writtenAt,
  }
  await tx
    .insertInto('clinician_card')
    .values({ member_id: member, ...values })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(values))
    .execute()
}

/** Takes the card away; nothing happens where there is none. */
export async function removeCard(tx: Tx, member: number): Promise<void> {
  await tx.deleteFrom('clinician_card').where('member_id', '=', member).execute()
}

/** The card as data for whoever sees the member's page. */
export function cardJson(card: Card | null) {
  return card && { ...card, writtenAt: new Date(card.writtenAt).toISOString() }
}
