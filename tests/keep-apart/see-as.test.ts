import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { imaginedViewers, type ImaginedViewer } from '../../shared/forms/see-as.ts'
import { bodyOf } from '../support/body.ts'
import { due, list, withMail } from '../support/keep-apart.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

interface ThreadJson {
  thread: { replyCount: number; title: string | null }
  posts: { id: string; gone?: true; html: string }[]
}

let forum: TestForum
let nora: Person
let carla: Person
let thread: string
let theirs: string

const seeAs = (who: ImaginedViewer, path: string, asker = nora) =>
  asker.get(`/me/see-as?viewer=${who}&path=${encodeURIComponent(path)}`)

async function texts(who: ImaginedViewer, path: string): Promise<string[]> {
  const { thread: head, posts } = await bodyOf<ThreadJson>(seeAs(who, path).expect(200))
  const seen = posts
    .filter((post) => !post.gone)
    .map(({ html }) => html.replace(/<[^>]+>/g, '').trim())
  const opening = head.title === null ? 0 : 1
  expect(head.replyCount).toBe(seen.length - opening)
  return seen
}

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  carla = await member(forum, 'Carla')
  await space(forum, 'porch', 'public')
  await space(forum, 'kitchen', 'members')
  theirs = (
    await startThread(carla, 'porch', { title: 'Hers', body: 'opening', audience: 'public' })
  ).thread
  for (const audience of ['public', 'members', 'settled', 'peers', 'me']) {
    if (audience !== 'me') await reply(carla, theirs, `carla ${audience}`, { audience })
    const id = await reply(nora, theirs, `nora ${audience}`, { audience })
    if (audience === 'settled') await reply(nora, theirs, `below`, { parentId: id })
    if (audience === 'members') {
      await reply(carla, theirs, `answer`, { parentId: id, audience: 'public' })
      await reply(carla, theirs, `quote [quote:${id}]x[/quote]`, { audience: 'public' })
    }
  }
  thread = (await startThread(nora, 'porch', { title: 'Mine', audience: 'settled' })).thread
  await reply(carla, theirs, 'to @Nora', { audience: 'public' })
})
afterAll(() => forum.close())

const ofOthers = ['opening', 'carla public', 'carla members', 'to @Nora']

describe('somebody without a list sees', () => {
  it.each([
    ['visitor', ['nora public']],
    ['new-member', ['nora public', 'nora members', 'nora peers', 'answer', 'quote x Nora']],
    [
      'listed',
      [
        'nora public',
        'nora members',
        'nora settled',
        'nora peers',
        'below',
        'answer',
        'quote x Nora',
      ],
    ],
  ] as const)('as a %s would: what was meant for them, with what hangs on it', async (who, own) => {
    const seen = (await texts(who, `/t/${theirs}`)).map((text) => text.replace(/\s+/g, ' '))
    const found = seen.filter((text) => !ofOthers.includes(text))
    expect(found.sort()).toEqual([...own].sort())
    // What others wrote is there as far as she sees it: she is a clinician, and not settled.

    for (const text of ofOthers) expect(seen).toContain(text)
    expect(seen).not.toContain('carla peers')
    expect(seen).not.toContain('carla settled')
  })

  it('lists and counts as they would be', async () => {
    await seeAs('new-member', `/t/${thread}`).expect(404)
    await seeAs('listed', `/t/${thread}`).expect(200)
    const titles = async (who: ImaginedViewer) => {
      const found = await bodyOf<{ threads: { title: string }[] }>(seeAs(who, '/s/porch'))
      return found.threads.map(({ title }) => title).sort()
    }
    expect(await titles('visitor')).toEqual(['Hers'])
    expect(await titles('listed')).toEqual(['Hers', 'Mine'])
    const counts = async (who: ImaginedViewer) => {
      const { spaces } = await bodyOf<{ spaces: { slug: string; threadCount: number }[] }>(
        seeAs(who, '/spaces'),
      )
      return spaces.map(({ slug, threadCount }) => [slug, threadCount])
    }
    expect(await counts('new-member')).toEqual([
      ['porch', 1],
      ['kitchen', 0],
    ])
    expect(await counts('listed')).toEqual([
      ['porch', 2],
      ['kitchen', 0],
    ])
  })

  it('their page as its audience says, and leaves real pages as they were', async () => {
    await nora.put('/me/profile', { audience: 'settled' }).expect(200)
    await seeAs('new-member', '/m/Nora').expect(404)
    const { posts } = await bodyOf<{ posts: unknown[] }>(seeAs('listed', '/m/Nora').expect(200))
    expect(posts).toHaveLength(6)
    await seeAs('visitor', '/m/Carla').expect(200)
    await nora.put('/me/profile', { audience: 'members' }).expect(200)
    const real = await bodyOf<ThreadJson>(nora.get(`/t/${theirs}`).expect(200))
    expect(real.posts.filter((post) => post.html?.includes('nora'))).toHaveLength(5)
  })
})

describe('the page', () => {
  it('says what it is, does nothing, and its links stay in it', async () => {
    const { text } = await nora.page(`/me/see-as?viewer=visitor&path=/t/${theirs}`).expect(200)
    expect(text).toContain('As a visitor sees it')
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
    expect(main).toContain('nora public')
    expect(main).not.toMatch(/<form|live-thread|href="\/sign-in/)
    expect(main).toContain('href="/me/see-as?viewer=visitor&amp;path=%2Fs%2Fporch"')
    for (const path of ['/', '/s/porch', '/m/Carla', '/spaces']) {
      const address = `/me/see-as?viewer=new-member&path=${encodeURIComponent(path)}`
      expect((await nora.page(address).expect(200)).text).toContain('As a new member sees it')
    }
  })

  it('follows to where a post stands', async () => {
    const { posts } = await bodyOf<ThreadJson>(nora.get(`/t/${theirs}`))
    const path = `/p/${posts[1]!.id}/in-thread`
    const { text } = await nora.page(`/me/see-as?viewer=listed&path=${path}`).expect(200)
    expect(text).toContain('nora public')
  })

  it.each(['/me', '/me/export', '/community', '/t/x/move', '//elsewhere.example/', 'porch', '/p/'])(
    'is there for no such address as %s',
    async (path) => {
      const { status } = await seeAs('visitor', path)
      expect([404, 422]).toContain(status)
    },
  )

  it('is for members', async () => {
    await visitor(forum).get('/me/see-as?viewer=visitor&path=/').expect(401)
    await nora.get('/me/see-as?viewer=owner&path=/').expect(422)
    await nora.get('/me/see-as').expect(422)
  })
})

describe('with a list and a level', () => {
  it('is closed to those it closes to, names, mentions and reactions included', async () => {
    await nora.put(`/t/${theirs}/read`, {})
    const { posts } = await bodyOf<ThreadJson>(nora.get(`/t/${theirs}`))
    await nora.put(`/p/${posts[0]!.id}/reactions/with`).expect(204)
    await list(nora, 'Somebody')
    await due(forum)
    const has = async (who: ImaginedViewer) => {
      const { text } = await seeAs(who, `/t/${theirs}`)
      return [text.includes('nora public'), text.includes('to <a'), text.includes('"with":1')]
    }
    expect(await has('listed')).toEqual([false, false, false])
    expect(await has('visitor')).toEqual([false, false, false])
    expect(await has('new-member')).toEqual([true, true, true])
    await nora.put('/me/professional-mode', { on: true, level: 'known' }).expect(200)
    expect(await has('new-member')).toEqual([false, false, false])
    await seeAs('new-member', '/m/Nora').expect(404)
    await seeAs('listed', '/m/Nora').expect(404)
    await seeAs('listed', '/m/Carla').expect(200)
  })
})

describe('what others withhold', () => {
  it('is the same in a preview whomever they wrote for, as long as the one who asks sees it', async () => {
    const audiences = ['public', 'members', 'settled', 'clinicians'] as const
    const seen = new Map<string, string>()
    for (const audience of audiences) {
      const test = await startTestForum()
      const asker = await member(test, 'Asker', ['clinician'])
      const other = await member(test, 'Other', ['clinician'])
      await test.forum.writer.transact(async (tx) => {
        await tx.updateTable('member').set({ settled_at: 1 }).execute()
        await tx.updateTable('rules').set({ version: 1_000_000 }).execute()
      })
      await space(test, 'porch', 'public')
      const { thread: id, opening } = await startThread(other, 'porch', { audience })
      await reply(asker, id, 'mine', { parentId: opening, audience: 'public' })
      await reply(other, id, 'theirs', { audience })
      for (const who of imaginedViewers) {
        for (const path of [`/t/${id}`, '/s/porch', '/spaces', '/m/Other', `/p/${opening}`]) {
          const { status, text } = await seeAs(who, path, asker)
          const plain = text.replace(/"[0-9A-Za-z]{20}"|"\d{4}-\d\d-\d\dT[^"]*"/g, '"…"')
          const key = `${who} ${path.replace(/[0-9A-Za-z]{20}/, '…')}`
          const known = seen.get(key) ?? `${status} ${plain}`
          seen.set(key, known)
          expect(`${status} ${plain}`, `${audience}: ${key}`).toBe(known)
        }
      }
      await test.close()
    }
  })
})
