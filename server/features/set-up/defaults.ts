/** The first start: who claims the forum, and what the community begins with. */
import type { WholeSetUp } from '../../../shared/forms/set-up.ts'
import { currentProse, t } from '../../words/index.ts'
import { startingTexts } from '../help/starting-texts.ts'

type Defaults = Omit<WholeSetUp, 'name' | 'handle' | 'passphrase'>

/** What a set-up that does not say otherwise begins with, in the language of now. */
export function setUpDefaults(): Defaults {
  const { agreement, crisis } = startingTexts()
  return {
    language: currentProse(),
    description: '',
    agreement: agreement.trimEnd(),
    spaces: (['kitchen', 'nights', 'wins'] as const).map((key) => ({
      name: t(`setUp.space.${key}`),
      description: t(`setUp.space.${key}About`),
    })),
    crisis: [...crisis],
    joining: 'open',
    questions: [],
    probationDays: 7,
  }
}
