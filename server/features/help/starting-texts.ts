import type { RuleEntry } from '../../../shared/forms/rules.ts'
import type { CrisisResource } from '../../community.ts'
import type { Spoken } from '../../../shared/languages.ts'
import { currentProse } from '../../words/index.ts'
import { defaultAgreement as agreementInEnglish } from './en/default-agreement.ts'
import { defaultCrisisPolicy as crisisPolicyInEnglish } from './en/default-crisis-policy.ts'
import { defaultCrisis as crisisInEnglish } from './en/default-crisis.ts'
import { defaultRules as rulesInEnglish } from './en/default-rules.ts'
import { defaultAgreement as agreementInSpanish } from './es/default-agreement.ts'
import { defaultCrisisPolicy as crisisPolicyInSpanish } from './es/default-crisis-policy.ts'
import { defaultCrisis as crisisInSpanish } from './es/default-crisis.ts'
import { defaultRules as rulesInSpanish } from './es/default-rules.ts'

/** What a new community starts with, until it makes it its own. */
export interface StartingTexts {
  /** In Markdown. */
  agreement: string
  crisis: readonly CrisisResource[]
  crisisPolicy: Readonly<Record<'can' | 'never' | 'must', string>>
  rules: readonly RuleEntry[]
}

const texts: Readonly<Record<Spoken, StartingTexts>> = {
  en: {
    agreement: agreementInEnglish,
    crisis: crisisInEnglish,
    crisisPolicy: crisisPolicyInEnglish,
    rules: rulesInEnglish,
  },
  es: {
    agreement: agreementInSpanish,
    crisis: crisisInSpanish,
    crisisPolicy: crisisPolicyInSpanish,
    rules: rulesInSpanish,
  },
}

/** The texts a new community starts with, in a language. */
export function startingTexts(language: Spoken = currentProse()): StartingTexts {
  return texts[language]
}
