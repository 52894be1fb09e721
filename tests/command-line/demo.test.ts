import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassphrase, prepareDemo } from '../../server/command-line/demo.ts'
import { demoCommunity } from '../../server/features/demo/community/index.ts'
import type { DemoPost } from '../../server/features/demo/community/types.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { administer, emptyFolder } from './shell.ts'

let folder: ReturnType<typeof emptyFolder>
let test: TestForum

beforeAll(async () => {
  folder = emptyFolder()
  await prepareDemo({ DATA_DIR: folder.path })
  test = await startTestForum({ community: null, env: { DATA_DIR: folder.path } })
})
afterAll(async () => {
  await test.close()
  folder[Symbol.dispose]()
})

async function signIn(handle: string): Promise<ReturnType<TestForum['agent']>> {
  const browser = test.agent()
  const sent = { handle, passphrase: demoPassphrase }
  const answer = await browser.post('/sign-in').accept('json').send(sent)
  expect(answer.status).toBe(200)
  return browser
}

interface Listed {
  id: string
  title: string
  replyCount: number
  createdAt: string
  unread: number
}

const { spaces: rooms, threads, members } = demoCommunity

async function listed(browser: ReturnType<TestForum['agent']>, slug: string): Promise<Listed[]> {
  const answer = await browser.get(`/s/${slug}`).accept('json')
  return (answer.body as { threads: Listed[] }).threads
}

async function slugsOf(browser: ReturnType<TestForum['agent']>): Promise<string[]> {
  const answer = await browser.get('/').accept('json')
  return (answer.body as { spaces: { slug: string }[] }).spaces.map(({ slug }) => slug)
}

/** Without those that their author has taken back to themselves. */
const repliesTo = (post: DemoPost): number =>
  (post.replies ?? []).reduce(
    (sum, reply) => sum + (reply.audience === 'me' ? 0 : 1) + repliesTo(reply),
    0,
  )

describe('the demo, as its members find it', () => {
  it('has the rooms each of them may enter', async () => {
    const slugs = rooms.map(({ slug }) => slug)
    const but = (...hidden: string[]) => slugs.filter((slug) => !hidden.includes(slug))
    expect(await slugsOf(await signIn('Ngozi'))).toEqual(but('the-quiet-room'))
    expect(await slugsOf(await signIn('brisket'))).toEqual(but('clinicians'))
    expect(await slugsOf(await signIn('moss'))).toEqual(but('clinicians', 'the-quiet-room'))
    expect(await slugsOf(test.agent())).toEqual(['notices'])
  })

  it('has every conversation, whole, at the hours at which it was held', async () => {
    const yusuf = await signIn('Yusuf')
    const found = (
      await Promise.all((await slugsOf(yusuf)).map((slug) => listed(yusuf, slug)))
    ).flat()
    const expected = threads.filter((thread) => thread.space !== 'clinicians')
    expect(found.map(({ title }) => title).sort()).toEqual(expected.map((x) => x.title).sort())
    for (const thread of expected) {
      const { createdAt, replyCount } = found.find(({ title }) => title === thread.title)!
      expect(createdAt.slice(11, 16)).toBe(thread.timeOfDay)
      expect(replyCount).toBe(repliesTo(thread.opening))
      const days = (Date.now() - Date.parse(createdAt)) / 86_400_000
      expect(Math.abs(days - thread.daysAgo)).toBeLessThan(1)
    }
  })

  it('keeps audiences, aliases, notes, needs and reactions', async () => {
    const notices = async (browser: ReturnType<TestForum['agent']>) =>
      (await listed(browser, 'notices')).reduce((sum, thread) => sum + thread.replyCount, 0)
    expect(await notices(test.agent())).toBeLessThan(await notices(await signIn('moss')))
    const odile = await signIn('Odile')
    const night = (await listed(odile, 'nights')).find(({ title }) =>
      title.startsWith('third night'),
    )
    const { posts } = (await odile.get(`/t/${night!.id}`).accept('json')).body as {
      posts: {
        contentNote: string
        need: string
        reactions: Record<string, number>
        author: object
      }[]
    }
    expect(posts[0]).toMatchObject({
      contentNote: 'going high, thinking about hospital',
      need: 'suggest',
      reactions: { heard: 3, with: 2 },
      author: { handle: 'sevenofspades' },
    })
    const anonymous = threads.flatMap(function withAlias({ space, title, opening }): string[] {
      const some = (post: DemoPost): boolean =>
        Boolean(post.anonymous) || (post.replies ?? []).some(some)
      return some(opening) && space === 'kitchen' ? [title] : []
    })
    for (const title of anonymous) {
      const { id } = (await listed(odile, 'kitchen')).find((thread) => thread.title === title)!
      const page = (await odile.get(`/t/${id}`).accept('json')).body as {
        posts: { author: object }[]
      }
      expect(page.posts.some(({ author }) => 'alias' in author)).toBe(true)
    }
  })

  it('shows what is new since a few days, not all of it', async () => {
    const moss = await signIn('moss')
    const unread = (await Promise.all((await slugsOf(moss)).map((slug) => listed(moss, slug))))
      .flat()
      .reduce((sum, thread) => sum + thread.unread, 0)
    expect(unread).toBeGreaterThan(0)
    expect(unread).toBeLessThan(60)
  })

  it('has everybody in it, and nothing that check would find', async () => {
    const lines = await administer(folder.path, 'list-members')
    expect(lines.map((line) => line.split('\t')[0])).toEqual(members.map(({ handle }) => handle))
    expect(await administer(folder.path, 'check')).toEqual(['All is well.'])
  })
})

describe('npm run demo', () => {
  it('serves its own folder again as it was left', async () => {
    const before = await administer(folder.path, 'list-members')
    await prepareDemo({ DATA_DIR: folder.path })
    expect(await administer(folder.path, 'list-members')).toEqual(before)
  })

  it('leaves a folder alone that holds members', async () => {
    using other = emptyFolder()
    const owner = ['--owner', 'hazel', '--passphrase', 'a kettle on the hob']
    await administer(other.path, 'set-up', '--name', 'Real', ...owner)
    await expect(prepareDemo({ DATA_DIR: other.path })).rejects.toThrow(/holds a community already/)
    expect(await administer(other.path, 'list-members')).toHaveLength(1)
  })
})
