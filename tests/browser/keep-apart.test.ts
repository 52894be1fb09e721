/** A clinician and her client have both been here for months. She enters his address. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useBrowsers } from '../support/browser.ts'
import { delivered, linkIn } from '../support/contact.ts'
import { due } from '../support/keep-apart.ts'
import { openMailbox } from '../support/mailbox.ts'
import { member, type Person, space } from '../support/people.ts'
import { reply, startThread } from '../support/writing.ts'

const mailbox = await openMailbox()
// Hooks at the end run the other way round: the forum closes before its mail server.
afterAll(() => mailbox.close())
const browsers = useBrowsers({ env: { SMTP_URL: mailbox.url } })

const dayMs = 86_400_000
/** Everything of hers says so, so that a trace of it is found wherever it is. */
const trace = /Nora|HERS/

let nora: Person
let vic: Person
let carla: Person
let hers: { thread: string; opening: string }
let his: { thread: string; opening: string }
let others: { thread: string; opening: string }
let written: string[]

beforeAll(async () => {
  const { forum } = browsers
  forum.world.setClock(Date.now() - 60 * dayMs)
  nora = await member(forum, 'Nora', ['clinician'])
  vic = await member(forum, 'Vic')
  carla = await member(forum, 'Carla')
  await space(forum, 'porch')
  await space(forum, 'kitchen')
  hers = await startThread(nora, 'porch', { title: 'The night shift (HERS)', body: 'HERS: tired.' })
  his = await startThread(vic, 'porch', { title: 'A letter I did not send' })
  others = await startThread(carla, 'kitchen', { title: 'Soup' })
  forum.world.setClock(Date.now() - 30 * dayMs)
  const answer = await reply(nora, his.thread, 'HERS: you could still.', { parentId: his.opening })
  const alias = await reply(nora, others.thread, 'HERS under an alias.', { anonymous: true })
  written = [
    hers.opening,
    answer,
    alias,
    await reply(carla, hers.thread, 'It will be morning. (HERS)'),
    await reply(carla, others.thread, `[quote:${hers.opening}]HERS[/quote]\n\nThat.`),
    await reply(carla, others.thread, 'As @Nora says.'),
    await reply(carla, his.thread, 'Yes. (HERS)', { parentId: answer }),
  ]
  await reply(carla, his.thread, 'I wrote one, too.')
  await nora.put(`/p/${his.opening}/reactions/heard`).expect(204)
  await carla.put(`/p/${his.opening}/reactions/heard`).expect(204)
  forum.world.setClock(null)
})

const words = (page: Page) => page.locator('main').innerText()
const open = (who: Person, path: string) => browsers.open(path, { as: who })

it('nothing changes on her screen; on his, she was never there', async () => {
  await leaveAddress()
  const [space, thread] = [await open(vic, '/s/porch'), await open(vic, `/t/${his.thread}`)]
  const page = await open(vic, `/t/${hers.thread}`)
  await page.page.getByText('HERS: tired.').waitFor()
  expect(await words(thread.page)).toMatch(trace)
  expect(await words(space.page)).toMatch(trace)

  const before = await lookAround(nora)
  await enterAddress()
  expect(await lookAround(nora)).toEqual(before)
  await due(browsers.forum)
  expect(await lookAround(nora)).toEqual(before)

  // What he has open loses her by itself, the reaction included.
  for (const { page } of [space, thread]) {
    await expect.poll(() => words(page)).not.toMatch(trace)
    await page.getByText('A letter I did not send').first().waitFor()
  }
  await expect.poll(() => page.page.getByText('HERS: tired.').count()).toBe(0)
  expect(await words(thread.page)).toMatch(/heard 1/)
  page.forgive(/status of 404/)
  space.forgive(/status of 404/)
  await openEverything(space.page)
  for (const path of [`/t/${hers.thread}`, '/m/Nora', ...written.map((id) => `/p/${id}`)]) {
    expect(await statusAndWords(space.page, path)).toEqual(
      await statusAndWords(space.page, `${path.slice(0, 3)}never-was-anything`),
    )
  }
})

it('what she does from then on reaches everybody but him, and she cannot tell', async () => {
  const hisWindow = await open(vic, `/t/${others.thread}`)
  const carlas = await open(carla, `/t/${others.thread}`)
  const seen = await words(hisWindow.page)
  const her = (await open(nora, `/t/${others.thread}`)).page
  await her.getByLabel('Write something').fill('HERS: with barley.')
  await her.getByRole('button', { name: /^Post to/ }).click()
  await her.getByText('HERS: with barley.').waitFor()
  await carlas.page.getByText('1 new reply').first().waitFor()
  await browsers.forum.forum.live.settled()
  expect(await words(hisWindow.page)).toBe(seen)

  // He answers hers without knowing; she answers him, and it is accepted as ever.
  const { page } = await open(nora, `/p/${his.opening}`)
  await page.getByLabel('Write something').fill('HERS: still here.')
  await page.getByRole('button', { name: /^Post to/ }).click()
  await page.getByText('HERS: still here.').waitFor()
  expect(await words((await open(vic, `/t/${his.thread}`)).page)).not.toMatch(trace)
})

it('the help page says what this does, and what it does not', async () => {
  const { page } = await open(vic, '/help/keeping-apart')
  await page.getByRole('heading', { name: 'What it cannot do' }).waitFor()
  await page.getByText('one person with two accounts').waitFor()
})

/** He leaves his address and confirms it, as members do. */
async function leaveAddress(): Promise<void> {
  const { page } = await open(vic, '/me/contact-points')
  await page.getByLabel('E-mail address').fill('Vic.Hollenbeck@bank.example')
  await page.locator('main form .button.main').click()
  await delivered(browsers.forum)
  await page.goto(browsers.address + linkIn(mailbox.letters.at(-1)))
  await page.locator('main form .button.main').click()
  await page.waitForLoadState('load')
  await due(browsers.forum)
}

async function enterAddress(): Promise<void> {
  const { page } = await open(nora, '/me/professional-mode')
  await page
    .getByLabel('A handle, an e-mail address, or a domain')
    .fill('vic.hollenbeck@bank.example')
  await page.getByLabel('A note for yourself').fill('Tuesdays')
  await page.getByRole('button', { name: 'Keep us apart' }).click()
  await page.getByText('It is on your list.').waitFor()
}

/** The words of pages on which somebody would notice that another has gone. */
async function lookAround(who: Person): Promise<string[]> {
  // Without scripts, so that looking does not mark anything as read.
  const { page } = await browsers.open('/', { as: who, scripts: false })
  const seen = []
  const paths = [hers.thread, his.thread, others.thread].map((id) => `/t/${id}`)
  for (const path of ['/', '/s/porch', '/s/kitchen', '/m/Vic', '/m/Carla', ...paths]) {
    await page.goto(browsers.address + path)
    seen.push(`${path}\n${await words(page)}`)
  }
  return seen
}

/** Follows every link from the first page on, and finds no trace of her. */
async function openEverything(page: Page): Promise<void> {
  const waiting = ['/']
  const known = new Set(waiting)
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const answer = await page.goto(browsers.address + path)
    expect(answer!.status(), path).toBe(200)
    expect(await page.content(), path).not.toMatch(trace)
    // Reporting stands below every post; below one's own it does not show.
    const links = await page
      .locator('a[href^="/"]:not([download], :has(+ .own) .report)')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')!.split('#')[0]!))
    for (const link of links) {
      if (known.has(link) || /^\/help\/|^\/me\/export|see-as/.test(link)) continue
      known.add(link)
      waiting.push(link)
    }
  }
  expect(known.size).toBeGreaterThan(20)
}

async function statusAndWords(page: Page, path: string): Promise<[number, string]> {
  const answer = await page.goto(browsers.address + path)
  return [answer!.status(), await words(page)]
}
