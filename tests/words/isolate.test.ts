/** A name written from right to left stands by itself in a sentence that is not. */
import { expect, it } from 'vitest'
import { fill } from '../../client/words.ts'
import { inLanguage, rich, t } from '../../server/words/index.ts'

it.each(['ליאת', 'سلمى!', '(נעמי)'])('%s is kept apart from the words around it', (name) => {
  const alone = `\u2068${name}\u2069`
  expect(t('thread.postTo', { whom: name })).toBe(`Post to ${alone}`)
  expect(inLanguage('es', () => t('space.hello', { name }))).toBe(`Hola, ${alone}`)
  expect(rich('recovery.for', { handle: name, community: 'us' }).join('')).toContain(alone)
  expect(fill('Your reply to {name}', { name })).toBe(`Your reply to ${alone}`)
})

it.each(['Bob', 'Zoë 2', 'Борис'])('%s runs with them', (name) => {
  expect(t('thread.postTo', { whom: name })).toBe(`Post to ${name}`)
  expect(fill('Your reply to {name}', { name })).toBe(`Your reply to ${name}`)
})
