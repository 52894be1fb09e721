import { sql } from 'kysely'
import { changeRules, type Tx } from '../../db/transact.ts'
import { giveUpWaiting } from '../pictures/store.ts'

/** What belongs to a member alone. Circles, blocks and lists stay, for posts rest on them. */
export const belongings = [
  ['session', 'member_id'],
  ['push_device', 'member_id'],
  ['passkey', 'member_id'],
  ['passkey_challenge', 'member_id'],
  ['recovery_code', 'member_id'],
  ['member_role', 'member_id'],
  ['invitation', 'created_by'],
  ['join_answer', 'member_id'],
  ['agreement_accepted', 'member_id'],
  ['welcome', 'member_id'],
  ['space_member', 'member_id'],
  ['circle_member', 'member_id'],
  ['audience_choice', 'member_id'],
  ['audience_undo', 'member_id'],
  ['draft', 'member_id'],
  ['bookmark', 'member_id'],
  ['mute', 'member_id'],
  ['mute', 'muted_id'],
  ['mute_alias', 'member_id'],
  ['hidden_post', 'member_id'],
  ['check_in', 'member_id'],
  ['check_in_refused', 'member_id'],
  ['check_in_wish', 'member_id'],
  ['check_in_wish', 'asker_id'],
  ['crisis_policy_seen', 'member_id'],
  ['read_mark', 'member_id'],
  ['notice', 'member_id'],
  ['thread_follow', 'member_id'],
  ['space_follow', 'member_id'],
  ['branch_follow', 'member_id'],
  ['muted_word', 'member_id'],
  ['notice_switch', 'member_id'],
  ['notice_choice', 'member_id'],
  ['delivery', 'member_id'],
  ['delivered', 'member_id'],
  ['mail_stop', 'member_id'],
  ['reaction_read', 'member_id'],
  ['idempotency', 'member_id'],
  ['outbox', 'member_id'],
  ['contact_point', 'member_id'],
  ['vouch', 'voucher_id'],
  ['vouch', 'vouched_id'],
  ['clinician_request', 'member_id'],
  ['clinician_card', 'member_id'],
  ['role_record', 'member_id'],
  ['boundary_record', 'member_id'],
  ['case_reader', 'member_id'],
  ['member_hold', 'member_id'],
  ['pause', 'member_id'],
  ['matter', 'member_id'],
  ['matter_reader', 'member_id'],
  ['outside_tie', 'member_id'],
  ['outside_tie', 'other_id'],
  ['case_limit', 'member_id'],
  ['duty_zone', 'member_id'],
  ['duty_hours', 'member_id'],
  ['staff_note', 'member_id'],
  ['office_promise', 'member_id'],
] as const

/**
 * Closes the account of a member whose time of grace is over, when they have not come back
 * meanwhile. Their name is gone from this moment on; their posts are looked after next.
 */
export async function forgetMember(tx: Tx, memberId: number, now: number): Promise<void> {
  const due = await tx
    .selectFrom('member')
    .select('id')
    .where('id', '=', memberId)
    .where('status', '=', 'leaving')
    .where('leave_at', '<=', now)
    .executeTakeFirst()
  if (!due) return
  for (const [table, column] of belongings) {
    await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${memberId}`.execute(tx)
  }
  await giveUpWaiting(tx, memberId, now)
  // Names and notes are their own words; who may read what stays as it was.
  await tx.updateTable('circle').set({ name: '' }).where('keeper_id', '=', memberId).execute()
  await tx.updateTable('keep_apart').set({ note: '' }).where('keeper_id', '=', memberId).execute()
  // The handle stays taken, without a trace of who had it.
  await tx
    .updateTable('taken_handle')
    .set({ member_id: null })
    .where('member_id', '=', memberId)
    .execute()
  await tx
    .updateTable('member')
    .set({
      status: 'former',
      status_before_leaving: null,
      handle: null,
      handle_key: null,
      passphrase_hash: null,
      pronouns: '',
      about: '',
      profile_audience: 'me',
      theme: 'device',
      language: null,
    })
    .where('id', '=', memberId)
    .execute()
  await changeRules(tx, memberId)
}
