/** Audiences in words: who will see it. */
import type { Audience } from '../../../shared/vocabulary.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import type { Circle } from '../circles/store.ts'
import { t } from '../../words/index.ts'

/**
 * Whom an audience means in a space, as it stands in a sentence. `space` is null where none may be
 * named.
 */
export function audienceWords(
  audience: Audience,
  space: Pick<VisibleSpace, 'name'> | null,
  circles: readonly Pick<Circle, 'publicId' | 'name'>[] = [],
): string {
  if (audience.startsWith('circle:')) {
    const own = circles.find((circle) => audience === `circle:${circle.publicId}`)
    return own?.name ?? t('audience.circle')
  }
  switch (audience) {
    case 'public':
      return t('audience.public')
    case 'settled':
      return space ? t('audience.settled', { space: space.name }) : t('ownPosts.settled')
    case 'peers':
      return t('audience.peers')
    case 'clinicians':
      return t('audience.clinicians')
    case 'me':
      return t('audience.me')
    default:
      return space ? t('audience.members', { space: space.name }) : t('ownPosts.members')
  }
}

export interface AudienceChoice {
  value: Audience
  label: string
  hint?: string
  /** The name of a circle: its keeper's words, in any language. */
  written?: boolean
}

/** What an author can choose in a space, from wide to narrow. */
export function audienceChoices(
  space: Pick<VisibleSpace, 'name' | 'access'> | null,
  circles: readonly Pick<Circle, 'publicId' | 'name'>[],
): AudienceChoice[] {
  const everyone: AudienceChoice = { value: 'public', label: t('audience.Public') }
  const members = space ? t('audience.Members', { space: space.name }) : t('ownPosts.Members')
  return [
    ...(space?.access === 'public' ? [everyone] : []),
    { value: 'members', label: members },
    { value: 'settled', label: t('audience.Settled'), hint: t('audience.settledHint') },
    { value: 'peers', label: t('audience.Peers'), hint: t('audience.peersHint') },
    { value: 'clinicians', label: t('audience.Clinicians') },
    ...circleChoices(circles),
    { value: 'me', label: t('audience.Me') },
  ]
}

/** The circles among what can be chosen. */
export function circleChoices(
  circles: readonly Pick<Circle, 'publicId' | 'name'>[],
): AudienceChoice[] {
  const hint = t('audience.circleHint')
  return circles.map(({ publicId, name }) => ({
    value: `circle:${publicId}`,
    label: name,
    hint,
    written: true,
  }))
}
