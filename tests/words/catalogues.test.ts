/** Every language says everything, with the same values in it. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { catalogueOf, type WordKey } from '../../server/words/catalogues.ts'
import { spoken } from '../../shared/languages.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

interface Used {
  /** Arguments and tags, each with its kind, sorted. */
  values: string[]
  /** The branches of each plural. */
  plurals: string[][]
  /** The branches of each select. */
  selects: string[]
}

function usedIn(text: string): Used {
  const used: Used = { values: [], plurals: [], selects: [] }
  const look = (elements: readonly Element[]) => {
    for (const element of elements) {
      const one = element as unknown as {
        type: number
        value: string
        options?: Record<string, { value: Element[] }>
        children?: Element[]
      }
      if (one.type === 0 || one.type === 7) continue
      used.values.push(`${one.type} ${one.value}`)
      const branches = Object.keys(one.options ?? {})
      if (one.type === 6) used.plurals.push(branches)
      if (one.type === 5) used.selects.push(`${one.value}: ${branches.sort().join(' ')}`)
      for (const branch of Object.values(one.options ?? {})) look(branch.value)
      look(one.children ?? [])
    }
  }
  look(new IntlMessageFormat(text, 'en').getAst())
  return {
    ...used,
    values: [...new Set(used.values)].sort(),
    selects: [...new Set(used.selects)].sort(),
  }
}

const english = catalogueOf('en')
const keys = Object.keys(english) as WordKey[]

describe.each(spoken.filter((language) => language !== 'en'))('in %s', (language) => {
  const catalogue = catalogueOf(language)
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  test('there is every message, and none besides', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort())
    expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual([])
  })

  test('each has the values, the tags and the choices of the English one', () => {
    for (const key of keys) {
      const [own, theirs] = [usedIn(catalogue[key]), usedIn(english[key])]
      expect(own.values, key).toEqual(theirs.values)
      expect(own.selects, key).toEqual(theirs.selects)
    }
  })

  test('numbers have the forms of the language, and no others', () => {
    for (const key of keys) {
      for (const branches of usedIn(catalogue[key]).plurals) {
        const named = branches.filter((branch) => !branch.startsWith('='))
        expect(named, key).toContain('other')
        expect(
          named.filter((one) => !categories.includes(one as Intl.LDMLPluralRule)),
          key,
        ).toEqual([])
      }
    }
  })

  test('what is in words is not left in English', () => {
    const same = keys.filter(
      (key) =>
        catalogue[key] === english[key] &&
        /\p{L}{4,}.*\s\p{L}{3,}/u.test(english[key].replace(/\{[^}]*\}|<[^>]*>/g, '')),
    )
    expect(same).toEqual([])
  })
})
