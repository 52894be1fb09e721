import type { Tx } from '../../db/transact.ts'
import { endAskForEdit } from './ask-for-edit.ts'
import { unfoldPost } from './fold-post.ts'
import { findMeasure, type MeasureOff, type MeasureParts } from './measure.ts'

/**
 * What an edit by its author means for a post's measures: a request for one is met, and what was
 * folded unfolds, once, and not against first aid. Open cases about it come first in the queue then.
 */
export async function lookAtEdit(tx: Tx, parts: MeasureParts, given: MeasureOff): Promise<void> {
  const { post } = given
  const met = await endAskForEdit(tx, parts, given)
  const unfolded =
    (await mayUnfold(tx, post)) && (await unfoldPost(tx, parts, { ...given, edited: true }))
  if (met || unfolded) await putCasesFirst(tx, post)
}

async function mayUnfold(tx: Tx, post: number): Promise<boolean> {
  const folded = await findMeasure(tx, 'folded', post)
  if (!folded || folded.by === 'aid') return false
  return (await findMeasure(tx, 'unfolded', post))?.by !== 'author'
}

async function putCasesFirst(tx: Tx, post: number): Promise<void> {
  await tx
    .updateTable('moderation_case')
    .set({ urgent: 1 })
    .where('post_id', '=', post)
    .where('state', 'in', ['open', 'claimed', 'needs-second'])
    .execute()
}
