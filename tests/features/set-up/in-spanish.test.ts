import { afterEach, beforeEach, expect, test } from 'vitest'
import { startingTexts } from '../../../server/features/help/starting-texts.ts'
import { printFirstSteps } from '../../../server/features/set-up/first-steps.ts'
import { fieldsIn } from '../../support/forms.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeEach(async () => {
  forum = await startTestForum({ community: null })
})
afterEach(() => forum.close())

test('a community set up in Spanish begins with its texts in Spanish, for visitors too', async () => {
  let printed = ''
  await printFirstSteps(forum.forum, 'http://here.invalid', (text) => (printed += text))
  const link = /\/set-up\/\S+/.exec(printed)![0]
  const asked = await forum.agent().get(link).set('Accept-Language', 'es-MX').expect(200)
  const fields = fieldsIn(asked.text)
  const { agreement, crisis, crisisPolicy, rules } = startingTexts('es')
  expect(fields['agreement']).toBe(agreement.trimEnd())
  const typed = { name: 'Orilla', handle: 'hedda', passphrase: 'siete teteras cantan bajo' }
  await forum
    .agent()
    .post(link)
    .type('form')
    .set('Accept', 'text/html')
    .set('Accept-Language', 'es-MX')
    .send({ ...fields, ...typed })
    .expect(303)
  const shown = async (path: string) =>
    (await forum.agent().get(path).set('Accept', 'text/html').expect(200)).text
  expect(await shown('/rules')).toContain(rules[0]!.title)
  expect(await shown('/crisis')).toContain(crisis[1]!.name)
  expect(await shown('/crisis-policy')).toContain(crisisPolicy.never.split('\n')[0])
  expect(await shown('/agreement')).toContain('Venimos aquí por lo que hemos vivido')
  expect(await shown('/help/what-this-is')).toContain('<h1>Qué es esto</h1>')
})
