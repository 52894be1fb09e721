/** What is done about a post stands where it stands, with the reason, for all who see it and nobody else. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askForEdit, endAskForEdit } from '../../../server/features/measures/ask-for-edit.ts'
import { clearContentNote, noteContent } from '../../../server/features/measures/content-note.ts'
import { foldPost, unfoldPost } from '../../../server/features/measures/fold-post.ts'
import { freezeBranch, thawBranch } from '../../../server/features/measures/freeze-branch.ts'
import { removePost, restorePost } from '../../../server/features/measures/remove-post.ts'
import { forgetArticles } from '../../../server/features/posts/article.ts'
import { checkCounts } from '../../../server/visibility/check-counts.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { measure } from '../../support/measures.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

interface Shown {
  id: string
  gone?: true
  removed?: { reason: string }
  html?: string
  measures?: Record<string, { by: string; reason: string; until: string | null }>
}

let forum: TestForum
let ada: Person
let bo: Person
let thread: string
let opening: string
let post: string

beforeEach(async () => {
  forgetArticles()
  forum = await startTestForum()
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread, opening } = await startThread(bo, 'kitchen'))
  post = await reply(ada, thread, 'Go away.')
})
afterEach(async () => {
  expect(await checkCounts(forum.forum.reader)).toEqual([])
  await forum.close()
})

async function shown(who: Person, id = post): Promise<Shown | undefined> {
  const { posts } = (await who.get(`/t/${thread}`).expect(200)).body as { posts: Shown[] }
  return posts.find((one) => one.id === id)
}

const settle = () => visitor(forum).post('/test/settle').expect(204)
const reason = 'Too much for here.'

describe('a removed post', () => {
  it('is gone, and says so and why where something hangs on it', async () => {
    const leaf = await reply(ada, thread, 'Go far away.')
    await measure(forum, removePost, leaf)
    expect(await shown(bo, leaf)).toBeUndefined()
    await reply(bo, thread, 'Why?', { parentId: post })
    await measure(forum, removePost, post)
    expect(await shown(bo)).toMatchObject({ gone: true, removed: { reason } })
    const page = wordsIn((await bo.page(`/t/${thread}`)).text)
    expect(page).toContain(`Removed by the moderation team: ${reason}`)
    expect(page).not.toContain('Go away.')
    await bo.get(`/p/${post}`).expect(404)
    expect((await bo.get('/search?q=away')).body).toMatchObject({ total: 0 })
    const body = await bodyOf<object>(bo.get('/s/kitchen'))
    expect(body).toMatchObject({ threads: [{ replyCount: 1 }] })
  })

  it('stays its author’s, with the reason, and cannot be edited or answered', async () => {
    await measure(forum, removePost, post)
    expect(await shown(ada)).toMatchObject({ measures: { removed: { by: 'team', reason } } })
    expect(wordsIn((await ada.page(`/t/${thread}`)).text)).toContain('Nobody else can read it now')
    await ada.patch(`/p/${post}`, { body: 'Welcome.' }).expect(403)
    await ada.post(`/t/${thread}/posts`, { body: 'So?', parentId: post }).expect(422)
  })

  it('is back as it was when that is reversed', async () => {
    const before = await shown(bo)
    await measure(forum, removePost, post)
    await measure(forum, restorePost, post)
    expect(await shown(bo)).toEqual(before)
    expect(await measure(forum, restorePost, post)).toBe(false)
  })

  it('keeps its line when its author deletes it, and leaves what hangs on it', async () => {
    const below = await reply(bo, thread, 'Why?', { parentId: post })
    await measure(forum, removePost, post)
    await ada.delete(`/p/${post}`).expect(204)
    expect(await shown(bo)).toMatchObject({ gone: true, removed: { reason } })
    expect(await shown(bo, below)).toMatchObject({
      html: expect.stringContaining('Why?') as unknown,
    })
    expect(await measure(forum, removePost, post)).toBe(false)
  })

  it('says nothing where its author has withdrawn it themselves', async () => {
    await reply(bo, thread, 'Why?', { parentId: post })
    await ada.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    await measure(forum, removePost, post)
    expect((await shown(bo))?.removed).toBeUndefined()
    expect(await shown(bo)).toMatchObject({ gone: true })
  })

  it('takes the title along when it opened the thread', async () => {
    await measure(forum, removePost, opening)
    const body = await bodyOf<object>(ada.get(`/t/${thread}`))
    expect(body).toMatchObject({ thread: { title: null }, posts: [{ removed: { reason } }, {}] })
    expect(wordsIn((await ada.page('/s/kitchen')).text)).not.toContain('The day after')
  })

  it('is nothing to somebody its author is kept apart from', async () => {
    const vic = await member(forum, 'Vic')
    await keepApart(forum, ada, vic)
    const before = (await vic.get(`/t/${thread}`)).text
    await measure(forum, removePost, post)
    expect((await vic.get(`/t/${thread}`)).text).toBe(before)
    await measure(forum, restorePost, post)
    expect((await vic.get(`/t/${thread}`)).text).toBe(before)
  })
})

describe('a folded post', () => {
  it('opens with a click, under the reason and in whose name it folded', async () => {
    await measure(forum, foldPost, post)
    expect(await shown(bo)).toMatchObject({ measures: { folded: { by: 'team', reason } } })
    const page = (await bo.page(`/t/${thread}`)).text
    expect(page).toMatch(/<details class="fold"><summary>.*Folded by the moderation team: Too much/)
    expect(wordsIn((await bo.page('/search?q=away')).text)).toContain('Folded by')
    expect(wordsIn((await bo.page('/m/Ada')).text)).not.toContain('Go away.')
    await measure(forum, unfoldPost, post)
    expect((await shown(bo))?.measures).toBeUndefined()
  })

  it('unfolds when its author edits it, once', async () => {
    await measure(forum, foldPost, post)
    await ada.patch(`/p/${post}`, { body: 'Go far away.' }).expect(200)
    expect((await shown(bo))?.measures).toBeUndefined()
    await measure(forum, foldPost, post)
    await ada.patch(`/p/${post}`, { body: 'Go further away.' }).expect(200)
    expect(await shown(bo)).toMatchObject({ measures: { folded: { reason } } })
  })

  it('stays folded under first aid, whatever its author edits, until it ends', async () => {
    const until = forum.world.now() + 3_600_000
    forum.world.setClock(forum.world.now())
    await measure(forum, foldPost, post, { by: 'aid', until })
    await ada.patch(`/p/${post}`, { body: 'Go far away.' }).expect(200)
    expect(await shown(bo)).toMatchObject({ measures: { folded: { by: 'aid' } } })
    forum.world.setClock(until)
    await settle()
    expect((await shown(bo))?.measures).toBeUndefined()
  })
})

describe('a content note', () => {
  it('stands beside the author’s own, and its author can put it in other words', async () => {
    await ada.patch(`/p/${post}`, { contentNote: 'Shouting' }).expect(200)
    await measure(forum, noteContent, post, { reason: 'Rude' })
    const page = () => bo.page(`/t/${thread}`).then(({ text }) => wordsIn(text))
    expect(await page()).toMatch(
      /Content note: Shouting.*Content note by the moderation team: Rude/s,
    )
    await ada.patch(`/p/${post}`, { teamNote: 'Harsh words' }).expect(200)
    expect(await page()).toContain('Content note by the moderation team: Harsh words')
    await ada.patch(`/p/${post}`, { teamNote: '', contentNote: '' }).expect(200)
    expect(await page()).toContain('Content note by the moderation team: Harsh words')
    expect(await page()).not.toContain('Shouting')
    await measure(forum, clearContentNote, post)
    expect(await page()).not.toContain('by the moderation team')
  })
})

describe('asking for an edit', () => {
  it('is told to the author alone, and is met by an edit', async () => {
    await measure(forum, askForEdit, post)
    expect(await shown(ada)).toMatchObject({ measures: { 'edit-asked': { reason } } })
    expect((await shown(bo))?.measures).toBeUndefined()
    expect(wordsIn((await ada.page(`/t/${thread}`)).text)).toContain('asks you to change this')
    await ada.patch(`/p/${post}`, { body: 'Please go.' }).expect(200)
    expect((await shown(ada))?.measures).toBeUndefined()
    expect(await measure(forum, endAskForEdit, post)).toBe(false)
  })

  it('folds the post after 72 hours without one', async () => {
    const now = forum.world.now()
    forum.world.setClock(now)
    await measure(forum, askForEdit, post)
    forum.world.setClock(now + 71 * 3_600_000)
    await settle()
    expect((await shown(bo))?.measures).toBeUndefined()
    forum.world.setClock(now + 72 * 3_600_000)
    await settle()
    expect(await shown(bo)).toMatchObject({ measures: { folded: { by: 'team', reason } } })
    expect((await shown(ada))?.measures).not.toHaveProperty('edit-asked')
  })
})

describe('a closed branch', () => {
  it('can be read, says why, and takes no replies at any depth', async () => {
    const below = await reply(bo, thread, 'Why?', { parentId: post })
    await measure(forum, freezeBranch, post)
    expect(await shown(bo)).toMatchObject({ measures: { frozen: { by: 'team', reason } } })
    const page = (await bo.page(`/t/${thread}`)).text
    expect(page).toContain('Closed to replies by the moderation team: Too much for here.')
    expect(page).not.toContain(`data-reply="${post}"`)
    for (const parentId of [post, below]) {
      const body = await bodyOf<object>(
        bo.post(`/t/${thread}/posts`, { body: 'But', parentId }).expect(403),
      )
      expect((body as { detail: string }).detail).toContain(reason)
      expect((await bo.page(`/p/${parentId}`)).text).toMatch(/id="reply"[^>]* data-shut hidden/)
    }
    await reply(bo, thread, 'Elsewhere.')
    await measure(forum, thawBranch, post)
    await reply(bo, thread, 'But why?', { parentId: below })
  })

  it('keeps what was typed', async () => {
    await measure(forum, freezeBranch, post)
    const typed = { body: 'A long answer.', parentId: post }
    const { text } = await bo.form(`/t/${thread}/posts`, typed).expect(403)
    expect(text).toContain('A long answer.')
  })

  it('is the whole thread when the opening is closed', async () => {
    await measure(forum, freezeBranch, opening)
    await ada.post(`/t/${thread}/posts`, { body: 'But' }).expect(403)
    const body = await bodyOf<object>(ada.get(`/t/${thread}`))
    expect(body).toMatchObject({ thread: { measures: { frozen: { reason } } } })
    expect((await ada.page(`/t/${thread}`)).text).toMatch(/id="reply"[^>]* data-shut hidden/)
  })

  it('was never closed to somebody who does not see what was closed', async () => {
    const vic = await member(forum, 'Vic')
    const mine = await reply(vic, thread, 'Mine.', { parentId: post })
    await keepApart(forum, ada, vic)
    await measure(forum, freezeBranch, post)
    await reply(vic, thread, 'Mine too.', { parentId: mine })
  })
})
