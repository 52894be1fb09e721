/** A conversation from somewhere else, brought in beside the running forum and read. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { importFile } from '../../server/command-line/import.ts'
import { shellIn } from '../command-line/shell.ts'
import { useBrowsers } from '../support/browser.ts'
import { member, space } from '../support/people.ts'

const browsers = useBrowsers()

const soup = {
  title: 'What do you put in soup?',
  opening: 'I have a swede.\n\nAnd *nothing* else.',
  openingAuthor: 'Ade',
  openingTime: '2024-03-01T12:00:00Z',
  posts: [
    { id: 'a', parent: null, text: 'Barley.', author: 'Bo' },
    { id: 'b', parent: 'a', text: 'How long?' },
    { id: 'c', parent: null, text: 'A second swede.' },
  ],
}

it('stands in its order, says where it is from, and can be gone on with', async () => {
  const { forum } = browsers
  const rowan = await member(forum, 'Rowan', ['owner'])
  await space(forum, 'kitchen')
  const file = path.join(forum.dataDir, 'soup.json')
  fs.writeFileSync(file, JSON.stringify(soup))
  await importFile([file, '--space', 'kitchen'], shellIn(forum.dataDir))

  const { page } = await browsers.open('/s/kitchen', { as: rowan, size: 'phone', theme: 'dark' })
  await page.getByRole('link', { name: 'What do you put in soup?' }).click()
  const names = await page.locator('.by :is(h2, h3)').allTextContents()
  expect(names.slice(0, 2)).toEqual(['Ade', 'Bo'])
  expect(await page.getByText('brought over').count()).toBe(4)
  const said = await page.locator('#thread .prose').allTextContents()
  expect(said.map((text) => text.trim())).toEqual(['Barley.', 'How long?', 'A second swede.'])
  expect(await page.locator('.replies .prose').allTextContents()).toEqual(['How long?\n'])

  await page.getByRole('article').filter({ hasText: 'How long?' }).getByText('Reply').click()
  await page.locator('#reply #f-body').fill('Until it tastes of something.')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByText('Posted.').first().waitFor()
  expect(await page.locator('#thread .prose').nth(2).textContent()).toContain('Until it tastes')
})
