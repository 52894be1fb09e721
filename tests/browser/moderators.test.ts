/** Two moderators before the same list and the same case, and a member who talks with them. */
import { beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { member, type Person, space } from '../support/people.ts'
import { reply, startThread } from '../support/writing.ts'
import { queue, report } from '../features/moderation/people.ts'

const browsers = useBrowsers()
let alice: Person
let bob: Person
let maud: Person
let olaf: Person

beforeAll(async () => {
  alice = await member(browsers.forum, 'Alice')
  bob = await member(browsers.forum, 'Bob')
  maud = await member(browsers.forum, 'Maud', ['moderator'])
  olaf = await member(browsers.forum, 'Olaf', ['moderator'])
  await space(browsers.forum, 'kitchen')
})

it('shows each what the other does, without loading anew', async () => {
  const { thread } = await startThread(alice, 'kitchen')
  const list = await browsers.open('/moderation/queue', { as: olaf })
  const home = await browsers.open('/', { as: olaf })
  await list.page.getByText('Nothing waits for you.').waitFor()
  await report(bob, await reply(alice, thread, 'Nobody asked you.'))
  await list.page.getByRole('link', { name: 'It puts somebody down' }).waitFor()
  await home.page.getByRole('link', { name: 'One report waits to be read' }).waitFor()
  const at = `/moderation/cases/${(await queue(olaf))[0]!.id}`
  const [mine, theirs] = [
    await browsers.open(at, { as: maud }),
    await browsers.open(at, { as: olaf }),
  ]
  await theirs.page.getByRole('button', { name: 'Take it on' }).waitFor()
  await theirs.page.locator('summary', { hasText: 'The text' }).click()
  await mine.page.getByRole('button', { name: 'Take it on' }).click()
  await theirs.page.getByText('Somebody else has taken it on').first().waitFor()
  expect(await theirs.page.getByRole('button', { name: 'Take it on' }).count()).toBe(0)
  // What was opened stays open.
  expect(await theirs.page.getByText('Nobody asked you.').isVisible()).toBe(true)
  await list.page.getByText('Somebody else has taken it on').waitFor()
})

it.each([
  ['with scripts', true],
  ['without', false],
])('answers a member for the team: %s', async (_, scripts) => {
  const { page } = await browsers.open('/me', { as: alice, scripts, size: 'phone' })
  await page.getByRole('link', { name: 'Talking with the team' }).click()
  await page.getByLabel('What it is about').fill('The door')
  await page.getByLabel('What you would like to say').fill('Is it open?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { name: 'The door' }).waitFor()
  const office = await browsers.open('/moderation/team', { as: maud, scripts })
  await office.page.getByRole('link', { name: 'The door' }).first().click()
  await office.page.getByLabel('What you would like to say').fill('It is.')
  await office.page.getByRole('button', { name: 'Send' }).click()
  await office.page.getByText('It is.').waitFor()
  await page.reload()
  await page.getByText('It is.').waitFor()
  expect(await page.getByText('Maud').count()).toBe(0)
  await page.getByRole('button', { name: 'Close it' }).click()
  await page.getByRole('button', { name: 'Open it again' }).waitFor()
})
