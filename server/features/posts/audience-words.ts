/** Audiences in words: who will see it. */
import type { Audience } from '../../../shared/vocabulary.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import type { Circle } from '../circles/store.ts'
import { t } from '../../words/index.ts'

/** Whom an audience means in a space, as it stands in a sentence. */
export function audienceWords(
  audience: Audience,
  space: Pick<VisibleSpace, 'name'>,
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
      return t('audience.settled', { space: space.name })
    case 'peers':
      return t('audience.peers')
    case 'clinicians':
      return t('audience.clinicians')
    case 'me':
      return t('audience.me')
    default:
      return t('audience.members', { space: space.name })
  }
}

export interface AudienceChoice {
  value: Audience
  label: string
  hint?: string
}

/** What an author can choose in a space, from wide to narrow. */
export function audienceChoices(
  space: Pick<VisibleSpace, 'name' | 'access'>,
  circles: readonly Pick<Circle, 'publicId' | 'name'>[],
): AudienceChoice[] {
  const everyone: AudienceChoice = { value: 'public', label: t('audience.Public') }
  return [
    ...(space.access === 'public' ? [everyone] : []),
    { value: 'members', label: t('audience.Members', { space: space.name }) },
    { value: 'settled', label: t('audience.Settled'), hint: t('audience.settledHint') },
    { value: 'peers', label: t('audience.Peers'), hint: t('audience.peersHint') },
    { value: 'clinicians', label: t('audience.Clinicians') },
    ...circles.map(({ publicId, name }): AudienceChoice => ({
      value: `circle:${publicId}`,
      label: name,
      hint: t('audience.circleHint'),
    })),
    { value: 'me', label: t('audience.Me') },
  ]
}
