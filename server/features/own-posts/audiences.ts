/** Audiences for posts that may stand in many spaces. */
import type { Audience, PlainAudience } from '../../../shared/vocabulary.ts'
import { t, type WordKey } from '../../words/index.ts'
import type { Circle } from '../circles/store.ts'
import { type AudienceChoice, audienceWords, circleChoices } from '../posts/audience-words.ts'

const plain: readonly (readonly [PlainAudience, WordKey])[] = [
  ['public', 'audience.Public'],
  ['members', 'ownPosts.Members'],
  ['settled', 'audience.Settled'],
  ['peers', 'audience.Peers'],
  ['clinicians', 'audience.Clinicians'],
]

/** What can be chosen, from wide to narrow. */
export function anyAudiences(circles: readonly Circle[]): AudienceChoice[] {
  return [
    ...plain.map(([value, word]) => ({ value, label: t(word) })),
    ...circleChoices(circles),
    { value: 'me', label: t('audience.Me') },
  ]
}

/** Whom an audience means, as it stands in a sentence. */
export function anyAudienceWords(audience: Audience, circles: readonly Circle[]): string {
  return audienceWords(audience, null, circles)
}
