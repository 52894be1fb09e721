/** What a reader sees, and does not see, while others write: in a real browser, under the real policy. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openWithAssets, visit } from '../support/chromium.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let browser: Browser
let address: string
let alice: Person
let bob: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  address = await openWithAssets(forum)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await forum.close()
})

const paragraphs = Array.from({ length: 6 }, () =>
  'It is a strange piece of furniture to become. '.repeat(3),
)

async function write(path: string, fields: object): Promise<string> {
  const answer = await alice.post(path, { body: paragraphs.join('\n\n'), ...fields }).expect(201)
  const made = answer.body as { thread?: { id: string }; post: { id: string } }
  return made.thread?.id ?? made.post.id
}

/** A thread with three levels of long posts. */
async function conversation(): Promise<{ thread: string; posts: string[] }> {
  const thread = await write('/s/kitchen/threads', { title: 'The day after you tell them' })
  const posts: string[] = []
  for (let turn = 0; turn < 16; turn += 1) {
    const parent = turn % 4 === 0 ? {} : { parentId: posts[turn - 1] }
    posts.push(await write(`/t/${thread}/posts`, parent))
  }
  return { thread, posts }
}

/** The list without what the page itself has put there and a fresh one has not. */
const listOf = `(() => {
  const list = document.getElementById('thread').cloneNode(true)
  for (const line of list.querySelectorAll('.undo, .since')) line.remove()
  for (const part of list.querySelectorAll('*')) {
    for (const name of ['tabindex', 'open', 'style']) part.removeAttribute(name)
    if (part.matches('[name="key"]')) part.removeAttribute('value')
  }
  return [...list.querySelectorAll('li')].map((li) => {
    const inside = [...li.children].filter((part) => !part.matches('ol')).map((part) => part.outerHTML)
    return [li.id, li.dataset.parent, li.parentElement.closest('li')?.id, ...inside].join(' ')
  })
})()`

describe('reading while others write', () => {
  it('moves nothing, says how much is new, and ends like a fresh page', async () => {
    const { thread, posts } = await conversation()
    const { page, problems, shift, topOf } = await visit(browser, address, bob)
    await page.goto(`${address}/t/${thread}`)
    const read = posts[9]!
    await page.locator(`#p-${read}`).evaluate((article) => article.scrollIntoView())
    await page.waitForTimeout(500)
    await shift()
    const before = await topOf(read)
    const above = await write(`/t/${thread}/posts`, { parentId: posts[1] })
    await write(`/t/${thread}/posts`, { parentId: read })
    await write(`/t/${thread}/posts`, {})
    await page.getByText('3 new replies').first().waitFor()
    expect(await topOf(read)).toBe(before)
    await alice.patch(`/p/${posts[0]}`, { body: 'Shorter.' }).expect(200)
    await alice.delete(`/p/${posts[3]}`).expect(204)
    await page.locator(`#p-${posts[3]}`).waitFor({ state: 'detached' })
    expect(Math.abs((await topOf(read)) - before)).toBeLessThan(1)
    expect(await shift()).toBe(0)
    await page.locator('.waiting a').click()
    expect(await page.evaluate('document.activeElement.id')).toBe(`p-${above}`)
    const live = await page.evaluate(listOf)
    await page.reload()
    await page.locator(`#p-${above}`).waitFor()
    await page.waitForTimeout(300)
    expect(live).toEqual(await page.evaluate(listOf))
    expect(problems).toEqual([])
  })

  it('leaves alone who is writing, keeps their words, and posts them once', async () => {
    const { thread } = await conversation()
    const { page, problems, shift } = await visit(browser, address, bob)
    await page.goto(`${address}/t/${thread}`)
    const text = page.locator('#reply textarea')
    await text.fill('I bring my own mug.')
    await page.getByText('Draft saved', { exact: true }).waitFor()
    await shift()
    const before = await text.boundingBox()
    await write(`/t/${thread}/posts`, {})
    await page.getByText('1 new reply').first().waitFor()
    expect(await text.boundingBox()).toEqual(before)
    expect(await shift()).toBe(0)
    await page.reload()
    await page.waitForFunction(`document.querySelector('#reply textarea').value !== ''`)
    expect(await text.inputValue()).toBe('I bring my own mug.')
    await page.context().setOffline(true)
    await page.locator('#reply .button.main').click()
    await page.getByText('Not sent yet').waitFor()
    expect(await text.inputValue()).toBe('I bring my own mug.')
    await page.context().setOffline(false)
    await page.getByText('Posted.').first().waitFor()
    const answer = await bob.get(`/t/${thread}`)
    const mine = (answer.body as { posts: { mine: boolean }[] }).posts.filter((post) => post.mine)
    expect(mine).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForFunction(`document.querySelector('#reply textarea').value !== ''`)
    expect(await text.inputValue()).toBe('I bring my own mug.')
    expect(problems.filter((problem) => !problem.includes('INTERNET_DISCONNECTED'))).toEqual([])
  })
})
