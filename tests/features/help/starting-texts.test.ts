import { describe, expect, test } from 'vitest'
import { startingTexts } from '../../../server/features/help/starting-texts.ts'
import { limits } from '../../../shared/limits.ts'
import { avoided } from '../../support/house-words.ts'

const mayBring = {
  en: /emergency number|admission|trace a call/i,
  es: /número de emergencias|ingreso contra|localizar una llamada/i,
}

describe.each(['en', 'es'] as const)('what a community starts with, in %s', (language) => {
  const { agreement, crisis, crisisPolicy, rules } = startingTexts(language)

  test('the agreement is a short numbered list in Markdown', () => {
    const entries = agreement.match(/^\d+\. \*\*[^*]+\*\*/gm)
    expect(entries).toHaveLength(9)
    expect(agreement.length).toBeLessThanOrEqual(limits.agreementLength)
    expect(agreement).not.toMatch(avoided[language])
  })

  test('the crisis list names no number, and warns wherever police may come', () => {
    for (const resource of crisis) {
      const words = `${resource.name} ${resource.how} ${resource.where}`
      expect(words).not.toMatch(/\d/)
      expect(words).not.toMatch(avoided[language])
      expect(resource.name.length).toBeLessThanOrEqual(limits.crisisNameLength)
      expect(resource.how.length).toBeLessThanOrEqual(limits.crisisHowLength)
      expect(resource.where.length).toBeLessThanOrEqual(limits.crisisWhereLength)
      if (mayBring[language].test(words)) {
        expect(resource.mayInvolvePolice, resource.name).toBe(true)
      }
    }
    expect(crisis.filter(({ how }) => mayBring[language].test(how))).not.toEqual([])
    expect(crisis.some((resource) => !resource.mayInvolvePolice)).toBe(true)
  })

  test('the policy for a crisis and the rules fit, and speak as the house speaks', () => {
    for (const part of Object.values(crisisPolicy)) {
      expect(part.length).toBeLessThanOrEqual(limits.crisisPolicyLength)
      expect(part).not.toMatch(avoided[language])
    }
    for (const { title, body } of rules) {
      expect(title.length).toBeLessThanOrEqual(limits.ruleTitleLength)
      expect(body.length).toBeLessThanOrEqual(limits.ruleBodyLength)
      expect(title + body).not.toMatch(avoided[language])
    }
  })
})

test('in every language they say the same: as many rules, about the same, and as much police', () => {
  const english = startingTexts('en')
  const spanish = startingTexts('es')
  expect(spanish.rules.map(({ about }) => about)).toEqual(english.rules.map(({ about }) => about))
  expect(spanish.crisis.map(({ mayInvolvePolice }) => mayInvolvePolice)).toEqual(
    english.crisis.map(({ mayInvolvePolice }) => mayInvolvePolice),
  )
  for (const part of ['can', 'never', 'must'] as const) {
    const lines = english.crisisPolicy[part].split('\n').length
    expect(spanish.crisisPolicy[part].split('\n'), part).toHaveLength(lines)
  }
})
