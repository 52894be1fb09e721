import { type ReportReason, reportReasons } from '../../../shared/forms/moderation.ts'
import type { Language } from '../../../shared/languages.ts'
import { Invalid } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import { inLanguage, t } from '../../words/index.ts'
import { listRules } from '../rules/store.ts'
import { findRuleId, ruleWording } from '../rules/wording.ts'

export interface Reason {
  reason: ReportReason
  /** Internal id of the rule that was chosen; null for something else. */
  ruleId: number | null
}

/** What somebody who reports can choose from: the rules in force, and something else. */
export async function listReasons(
  reader: Reader,
  language: Language,
): Promise<{ value: string; label: string; written?: boolean }[]> {
  const rules = await listRules(reader)
  const plain = (reason: ReportReason) => ({
    value: reason,
    label: inLanguage(language, () => t(`report.reason.${reason}`)),
  })
  if (rules.length === 0) return reportReasons.map(plain)
  return [
    ...rules.map(({ publicId, title }) => ({ value: publicId, label: title, written: true })),
    plain('other'),
  ]
}

/**
 * What was chosen: the id of a rule, or one of the reasons that stand for themselves; those mean the
 * first rule about the same, if there is one. A rule that was taken out or worded anew while the
 * report was being written still counts: the report keeps it as it read. @throws Invalid otherwise
 */
export async function findReason(reader: Reader, chosen: string, now: number): Promise<Reason> {
  const plain = reportReasons.find((reason) => reason === chosen)
  if (plain) {
    const rules = plain === 'other' ? [] : await listRules(reader)
    return { reason: plain, ruleId: rules.find(({ about }) => about === plain)?.id ?? null }
  }
  const ruleId = await findRuleId(reader, chosen)
  const wording = ruleId === null ? null : await ruleWording(reader, ruleId, now)
  if (!wording) throw new Invalid([{ field: 'reason', word: 'form.choice' }])
  return { reason: wording.about, ruleId }
}

/** The reason of a report in words: the rule as it read when it was made, or the reason itself. */
export async function titleOfReason(
  reader: Reader,
  language: Language,
  { reason, ruleId, at }: Reason & { at: number },
): Promise<string> {
  const wording = ruleId === null ? null : await ruleWording(reader, ruleId, at)
  return wording?.title ?? inLanguage(language, () => t(`report.reason.${reason}`))
}
