import { type Hat, hats } from '../../../shared/vocabulary.ts'
import { Invalid } from '../../errors.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/** As whom this member may speak: everybody as a peer, peer clinicians as such. */
export function hatsFor(viewer: Pick<Viewer, 'has'>): readonly Hat[] {
  return hats.filter((hat) => hat !== 'clinician' || viewer.has('clinician'))
}

/**
 * The hat as it may be stored.
 * @throws Invalid for one that is not theirs, and for a peer clinician's under an alias: it would
 * narrow down to a few people whose alias it is.
 */
export function checkHat(
  viewer: Pick<Viewer, 'has'>,
  hat: Hat | null,
  { alias }: { alias: boolean },
): Hat | null {
  if (hat !== 'clinician') return hat
  if (!viewer.has('clinician')) throw new Invalid([{ field: 'hat', word: 'post.hat.notYours' }])
  if (alias) throw new Invalid([{ field: 'hat', word: 'post.hat.alias' }])
  return hat
}
