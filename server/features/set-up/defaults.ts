/** The first start: who claims the forum, and what the community begins with. */
import type { WholeSetUp } from '../../../shared/forms/set-up.ts'
import { t } from '../../words/index.ts'
import { defaultAgreement } from '../help/en/default-agreement.ts'
import { defaultCrisis } from '../help/en/default-crisis.ts'

type Defaults = Omit<WholeSetUp, 'name' | 'handle' | 'passphrase'>

/** What a set-up that does not say otherwise begins with. */
export function setUpDefaults(): Defaults {
  return {
    description: '',
    agreement: defaultAgreement.trimEnd(),
    spaces: (['kitchen', 'nights', 'wins'] as const).map((key) => ({
      name: t(`setUp.space.${key}`),
      description: t(`setUp.space.${key}About`),
    })),
    crisis: [...defaultCrisis],
    joining: 'open',
    questions: [],
    probationDays: 7,
  }
}
