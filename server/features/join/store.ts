import type { Tx } from '../../db/transact.ts'

/** Keeps the answers of somebody who waits, each with its question as it was asked. */
export async function keepAnswers(
  tx: Tx,
  memberId: number,
  questions: readonly string[],
  answers: readonly string[],
): Promise<void> {
  const rows = questions.map((question, number) => ({
    member_id: memberId,
    number,
    question,
    answer: answers[number] ?? '',
  }))
  if (rows.length > 0) await tx.insertInto('join_answer').values(rows).execute()
}
