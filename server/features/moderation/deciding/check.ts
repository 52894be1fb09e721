/** Deciding a case: what may be done, by whom, what follows, and who is told. */
import type { z } from 'zod'
import type { decideForm, Measure } from '../../../../shared/forms/deciding.ts'
import { limits } from '../../../../shared/limits.ts'
import { type MeasureRule, measureRules, undoable } from '../../../../shared/measures.ts'
import { Invalid } from '../../../errors.ts'
import type { FullCase } from '../../../visibility/case-scope.ts'
import type { WordKey } from '../../../words/index.ts'

export type Statement = Omit<z.output<typeof decideForm>, 'action'>

/** A measure that fits what the case is about. */
export interface Chosen {
  measure: Measure
  /** Milliseconds; null when it does not end by itself. */
  until: number | null
  /** What a content note says, or empty. */
  note: string
}

const hour = 3_600_000

/**
 * The measure somebody chose, with its end. `alone` is the only one in office, who has to do with
 * the case: they do what can be undone. @throws Invalid where it does not fit
 */
export function checkMeasure(
  one: FullCase,
  measure: Measure,
  given: Statement,
  { alone, now }: { alone: boolean; now: number },
): Chosen {
  const wrong = whyNot(one, measure, alone)
  if (wrong) throw new Invalid([{ field: 'action', word: wrong }])
  const until = endOf(measureRules[measure], given, now)
  return { measure, until, note: noteOf(measure, given) }
}

function whyNot(one: FullCase, measure: Measure, alone: boolean): WordKey | null {
  const { on } = measureRules[measure]
  if (alone && !undoable.includes(measure)) return 'decide.alone'
  if (on === 'nothing') return null
  if ((on === 'decision') !== (one.target === 'decision')) return 'decide.notThis'
  if (on === 'post' && one.postId === null) return 'decide.noPost'
  if (on === 'post' && one.postDeleted) return 'decide.postGone'
  if (on === 'member' && one.concernedLeft) return 'decide.memberLeft'
  return null
}

function endOf(
  { lasts }: MeasureRule,
  { until, hours }: Pick<Statement, 'until' | 'hours'>,
  now: number,
): number | null {
  if (!lasts) return null
  const usual = lasts.usual === null ? null : now + lasts.usual * hour
  // What always lasts the same has no choice of time.
  if (lasts.usual === lasts.most && until === undefined && hours === undefined) return usual
  const end = until ?? (hours === undefined ? usual : now + hours * hour)
  if (end === null) return null
  const field = until === undefined ? 'hours' : 'until'
  if (end <= now) throw new Invalid([{ field, word: 'decide.until.past' }])
  if (lasts.most !== null && end > now + lasts.most * hour) {
    throw new Invalid([{ field, word: 'decide.until.far', values: { hours: lasts.most } }])
  }
  return end
}

function noteOf(measure: Measure, { note, reason }: Pick<Statement, 'note' | 'reason'>): string {
  if (measure !== 'content-note') return ''
  // A short reason says what the text is folded under as well as a note of its own.
  const said = note || reason.replace(/\s+/g, ' ')
  if ([...said].length > limits.contentNoteLength) {
    throw new Invalid([{ field: 'note', word: 'decide.note.missing' }])
  }
  return said
}
