/** Every page there is goes by indexes: none reads a table whole that grows with what is written. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setStage, type Stage } from './browser/accessible/stage.ts'
import {
  conversationPages,
  ownPages,
  protectionPages,
  runningPages,
  visitorPages,
} from './browser/accessible/pages.ts'
import { rulePages } from './browser/accessible/rule-pages.ts'
import { teamPages } from './browser/accessible/team-pages.ts'
import { withMail } from './support/keep-apart.ts'
import { statementsOf, wholeTables } from './support/plans.ts'
import { startTestForum, type TestForum } from './support/server.ts'

const growing = [
  ...['post', 'thread', 'revision', 'reaction', 'reaction_count', 'post_quote', 'post_mention'],
  ...['label', 'label_clause', 'thread_label', 'author_label', 'change', 'search_place'],
  ...['notice', 'read_mark', 'thread_follow', 'branch_follow', 'hidden_post', 'session', 'draft'],
  ...['bookmark', 'picture', 'poll', 'poll_option', 'poll_vote', 'keep_apart', 'apart_pair'],
  ...['moderation_case', 'case_event', 'case_snapshot', 'report', 'decision', 'appeal'],
  ...['post_measure', 'held_post', 'log_entry', 'contact_point'],
]

let forum: TestForum
let stage: Stage

beforeAll(async () => {
  forum = await startTestForum({ community: null, env: withMail })
  stage = await setStage(forum)
}, 120_000)
afterAll(() => forum.close())

it('each page goes by indexes', { timeout: 120_000 }, async () => {
  const lists = [visitorPages, ownPages, protectionPages, conversationPages, runningPages]
  const asked = new Map<string, string>()
  for (const { as, route, path = route } of [...lists, rulePages, teamPages].flat()) {
    const address = typeof path === 'string' ? path : path(stage)
    const statements = await statementsOf(async () => {
      const { status } = await stage[as].page(address)
      if (status >= 500) throw new Error(`${address} was answered with ${status}.`)
    })
    for (const statement of statements) asked.set(statement, asked.get(statement) ?? address)
  }
  expect(asked.size).toBeGreaterThan(150)
  const whole = [...asked].flatMap(([statement, address]) =>
    wholeTables(forum.dataDir, [statement], { growing }).map((line) => `${address}: ${line}`),
  )
  expect(whole).toEqual([])
})
