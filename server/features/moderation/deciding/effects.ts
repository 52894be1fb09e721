import type { Measure } from '../../../../shared/forms/deciding.ts'
import type { Tx } from '../../../db/transact.ts'
import type { Forum } from '../../../forum.ts'
import { askForEdit, endAskForEdit } from '../../measures/ask-for-edit.ts'
import { clearContentNote, noteContent } from '../../measures/content-note.ts'
import { foldPost, unfoldPost } from '../../measures/fold-post.ts'
import { freezeBranch, thawBranch } from '../../measures/freeze-branch.ts'
import { findMeasure, type MeasureOff, type MeasureOn } from '../../measures/measure.ts'
import { endHoldOf, holdPostsOf } from '../../measures/member-hold.ts'
import { removePost, restorePost } from '../../measures/remove-post.ts'
import { endSlow, slowThread } from '../../measures/slow-thread.ts'
import { beginPause, endPause } from './pause.ts'

export type EffectParts = Pick<Forum, 'labels' | 'world'>

/** What an effect is told; all ids are internal. */
export interface Affected {
  decision: number
  post: number | null
  member: number
  /** Whoever of the team decided. */
  actor: number
  /** What stands where it takes effect. */
  reason: string
  /** Milliseconds; null when it does not end by itself. */
  until: number | null
  now: number
}

type Work = (tx: Tx, parts: EffectParts, given: Affected) => Promise<unknown>

interface Effect {
  begin: Work
  end: Work
}

const nothing = () => Promise.resolve()

/** Words alone, to those they are for. */
const words: Effect = { begin: nothing, end: nothing }

function onPost(
  begin: (tx: Tx, parts: EffectParts, given: MeasureOn) => Promise<boolean>,
  end: (tx: Tx, parts: EffectParts, given: MeasureOff) => Promise<boolean>,
): Effect {
  return {
    begin: async (tx, parts, { post, ...given }) => post && begin(tx, parts, { post, ...given }),
    end: async (tx, parts, { post, now }) => post && end(tx, parts, { post, now }),
  }
}

const pausing = (measure: 'pause' | 'leave'): Effect => ({
  begin: (tx, _parts, given) => beginPause(tx, { ...given, measure }),
  end: (tx, _parts, given) => endPause(tx, given),
})

/** What each measure does, and how that is undone. */
export const effects: Readonly<Record<Measure, Effect>> = {
  none: words,
  note: words,
  warning: words,
  // What it does, it does to a decision: see where those are taken back.
  reverse: words,
  'content-note': onPost(noteContent, clearContentNote),
  'ask-edit': onPost(askForEdit, endAskForEdit),
  fold: onPost(foldPost, unfoldPost),
  freeze: onPost(freezeBranch, thawBranch),
  slow: onPost(slowThread, endSlow),
  remove: onPost(removePost, restorePost),
  hold: { begin: holdPostsOf, end: endHoldOf },
  pause: pausing('pause'),
  leave: pausing('leave'),
}

/** Ends what was done until somebody decides: by members' reports, or as first aid. */
export async function liftFirstAid(tx: Tx, parts: EffectParts, off: MeasureOff): Promise<void> {
  const folded = await findMeasure(tx, 'folded', off.post)
  if (folded?.by === 'aid' || folded?.by === 'members') await unfoldPost(tx, parts, off)
  const frozen = await findMeasure(tx, 'frozen', off.post)
  if (frozen?.by === 'aid') await thawBranch(tx, parts, off)
}
