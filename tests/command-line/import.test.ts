import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFile } from '../../server/command-line/import.ts'
import { wordsIn } from '../support/forms.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { administer, shellIn } from './shell.ts'

let test: TestForum
let owner: Person

beforeEach(async () => {
  test = await startTestForum()
  owner = await member(test, 'rowan', ['owner'])
  await space(test, 'kitchen')
})
afterEach(() => test.close())

const soup = {
  title: 'What do you put in soup?',
  opening: 'I have a swede.\n\nAnd *nothing* else.',
  openingAuthor: 'Ade',
  openingTime: '2024-03-01T12:00:00Z',
  posts: [
    { id: 'a', parent: null, text: 'Barley.\nAnd patience.', author: 'Bo' },
    { id: 'b', parent: 'a', text: 'How long?', time: '2024-03-01T18:00:00Z' },
    { id: 'c', parent: null, text: 'A second swede.' },
    { id: 'd', parent: 'b', text: 'Until it tastes of something.' },
  ],
}

function fileWith(content: string | Buffer | object): string {
  const file = path.join(test.dataDir, 'conversation.json')
  const isText = typeof content === 'string' || Buffer.isBuffer(content)
  fs.writeFileSync(file, isText ? content : JSON.stringify(content))
  return file
}

async function bring(content: string | Buffer | object, ...more: string[]) {
  const shell = shellIn(test.dataDir)
  await importFile([fileWith(content), '--space', 'kitchen', ...more], shell)
  const address = shell.lines.findLast((line) => line.startsWith('The conversation is at'))
  return { ...shell, thread: /\/t\/(\w+)/.exec(address ?? '')![1]! }
}

interface Post {
  id: string
  parentId: string | null
  author: { alias?: string }
  html: string
  createdAt: string
}

async function readThread(thread: string): Promise<Post[]> {
  return ((await owner.get(`/t/${thread}`)).body as { posts: Post[] }).posts
}

describe('npm run import', () => {
  it('brings a conversation in, with its names, its times and its order', async () => {
    const { lines, failed, thread } = await bring(soup)
    expect(lines.slice(0, 5)).toEqual([
      'taken    the opening',
      ...['taken    a', 'taken    b', 'taken    d', 'taken    c'],
    ])
    expect(lines).toContain('5 taken, 0 already there, 0 refused.')
    expect(failed).toBe(false)
    const posts = await readThread(thread)
    expect(posts.map(({ author }) => author.alias)).toEqual([
      ...['Ade', 'Bo', 'Reader 2', 'Reader 4', 'Reader 3'],
    ])
    expect(posts.map(({ createdAt }) => createdAt)).toEqual([
      '2024-03-01T12:00:00.000Z',
      '2024-03-01T12:01:00.000Z',
      '2024-03-01T18:00:00.000Z',
      '2024-03-01T18:01:00.000Z',
      '2024-03-01T12:03:00.000Z',
    ])
    expect(posts.map(({ parentId }) => posts.findIndex(({ id }) => id === parentId))).toEqual([
      ...[-1, 0, 1, 2, 0],
    ])
    expect(posts[0]!.html).toBe('<p>I have a swede.</p>\n<p>And *nothing* else.</p>\n')
    expect(posts[1]!.html).toBe('<p>Barley.<br>And patience.</p>\n')
    const page = wordsIn((await owner.page(`/t/${thread}`)).text)
    for (const words of [soup.title, 'Reader 4', 'A second swede.']) expect(page).toContain(words)
    expect(await administer(test.dataDir, 'check')).toEqual(['All is well.'])
  })

  it('changes nothing the second time, and adds what a longer file has', async () => {
    const { thread } = await bring(soup)
    const before = await readThread(thread)
    const again = await bring(soup)
    expect(again.lines).toContain('0 taken, 5 already there, 0 refused.')
    expect(again.thread).toBe(thread)
    expect(await readThread(thread)).toEqual(before)
    const longer = { ...soup, posts: [...soup.posts, { id: 'e', parent: 'a', text: 'Thyme.' }] }
    expect((await bring(longer)).lines).toContain('1 taken, 5 already there, 0 refused.')
    expect((await readThread(thread)).map(({ html }) => html)[4]).toContain('Thyme')
  })

  it('leaves deleted what was deleted here, and says why it takes no answers to it', async () => {
    const { thread } = await bring(soup)
    const [, barley] = await readThread(thread)
    expect((await owner.delete(`/p/${barley!.id}`)).status).toBe(204)
    const longer = { ...soup, posts: [...soup.posts, { id: 'e', parent: 'a', text: 'Thyme.' }] }
    const { lines, failed } = await bring(longer)
    expect(lines).toContain('refused  e: What it answers (a) has been deleted here.')
    expect(lines).toContain('0 taken, 5 already there, 1 refused.')
    expect(failed).toBe(true)
  })

  it('refuses posts one by one, and says why', async () => {
    const odd = { id: 'x', parent: 'nowhere', text: 'Hello?' }
    const long = { id: 'y', parent: null, text: 'x'.repeat(60_002) }
    const { lines, failed } = await bring({ ...soup, posts: [odd, ...soup.posts, long] })
    expect(lines).toContain('refused  x: What it answers (nowhere) is not in the file.')
    expect(lines).toContain('refused  y: text: 2 characters too long: 60000 is the most.')
    expect(lines).toContain('5 taken, 0 already there, 2 refused.')
    expect(failed).toBe(true)
  })

  it('keeps an opening as long as an article whole, and what is too much out', async () => {
    const article = 'A long story, told to the end. '.repeat(1_500).trim()
    const { thread } = await bring({ title: 'Long', opening: article, posts: [] })
    expect((await readThread(thread))[0]!.html).toBe(`<p>${article}</p>\n`)
    const bomb = { title: 'Bomb', opening: 'a\n'.repeat(20_000), posts: [] }
    await expect(bring(bomb)).rejects.toThrow(/opening: This text is nested too deeply/)
  })

  it('stands in the name of the owner, or of the member one says', async () => {
    const ines = await member(test, 'ines')
    const { thread } = await bring(soup, '--as', 'INES')
    expect((await ines.get(`/t/${thread}`)).body).toMatchObject({
      posts: [{ mine: true }, {}, {}, {}, {}],
    })
    expect((await owner.get(`/t/${thread}`)).body).toMatchObject({
      posts: [{ mine: false }, {}, {}, {}, {}],
    })
  })

  it('mentions nobody, quotes nothing and shows no tags', async () => {
    const opening = '@rowan [quote:abc]hello[/quote] <script>alert(1)</script> # no'
    const { thread } = await bring({ title: 'Marks', opening, posts: [] })
    expect((await readThread(thread))[0]!.html).toBe(
      '<p>@rowan [quote:abc]hello[/quote] &lt;script&gt;alert(1)&lt;/script&gt; # no</p>\n',
    )
  })

  it.each([
    ['words', 'not JSON', /is not JSON: /],
    ['no text', Buffer.from([0x7b, 0xff, 0xfe]), /is not text in UTF-8/],
    ['a list', [], /^The file must hold one conversation/],
    ['no posts', { title: 'A', opening: 'B' }, /^posts: There is no list of posts\.$/],
    [
      'too many posts',
      { title: 'A', opening: 'B', posts: Array(20_001).fill(0) },
      /^posts: There are too many/,
    ],
    ['no title', { ...soup, title: '' }, /^title: Please fill this in\.$/],
    ['a NUL', { ...soup, opening: 'a\0' }, /^opening: There are invisible control characters/],
    ['a time to come', { ...soup, openingTime: '2990-01-01T00:00:00Z' }, /^openingTime: .*future/],
    ['a time that is none', { ...soup, openingTime: 'noon' }, /^openingTime: .*ISO 8601/],
  ])('refuses a file with %s in a sentence', async (_name, content, sentence) => {
    await expect(bring(content)).rejects.toThrow(sentence)
    expect((await owner.get('/s/kitchen')).body).toMatchObject({ threads: [] })
  })

  it('refuses a file of a hundred megabytes unread', async () => {
    const file = fileWith('')
    fs.truncateSync(file, 100_000_000)
    const run = () => importFile([file, '--space', 'kitchen'], shellIn(test.dataDir))
    await expect(run()).rejects.toThrow(/has 100 MB; 20 is the most\./)
  })

  it('says which spaces there are, and who is not here', async () => {
    const file = fileWith(soup)
    const run = (...args: string[]) => importFile(args, shellIn(test.dataDir))
    await expect(run(file, '--space', 'cellar')).rejects.toThrow('There are: kitchen.')
    await expect(run(file, '--space', 'kitchen', '--as', 'nobody')).rejects.toThrow(
      'no member nobody',
    )
    await expect(run(file)).rejects.toThrow("Required option '--space <slug>'")
    await expect(run('no.json', '--space', 'kitchen')).rejects.toThrow('There is no file no.json.')
    await expect(run(test.dataDir, '--space', 'kitchen')).rejects.toThrow('is not a file')
  })
})
