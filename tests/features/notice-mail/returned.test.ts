/** Mail that comes back later says by itself from where, and ends mail there when that is for good. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BadSettings, readConfig } from '../../../server/config.ts'
import { admin } from '../../../server/command-line/admin.ts'
import { shellIn } from '../../command-line/shell.ts'
import { contactPointsOf, delivered, leave, linkIn } from '../../support/contact.ts'
import type { Received } from '../../support/mailbox.ts'
import { member, type Person } from '../../support/people.ts'
import { fromExchange, fromPostfix, fromSomebodyAway } from '../../support/returned-mail.ts'
import { reply, startThread } from '../../support/writing.ts'
import { minuteMs, openStage, type Stage } from './stage.ts'

const MAIL_RETURN = 'bounce+{token}@forum.example'
const dayMs = 24 * 60 * minuteMs

let stage: Stage
let ada: Person
let bo: Person
let thread: string
/** A moment ago: commands go by the clock of the machine. */
let recently: number
beforeEach(async () => {
  stage = await openStage({ MAIL_RETURN })
  recently = Date.now() - 60 * minuteMs
})
afterEach(() => stage.close())

/** A letter to Ada, sent at that moment. */
async function letterAt(moment: number): Promise<Received> {
  stage.forum.world.setClock(moment - 6 * minuteMs)
  bo = await member(stage.forum, 'Bo')
  ada = await stage.mailed('Ada', 'mail', ['reply'])
  ;({ thread } = await startThread(ada, 'kitchen'))
  await reply(bo, thread, 'One.')
  const [letter] = await stage.at(moment)
  return letter!
}

async function pipe(mail: string): Promise<string> {
  const shell = shellIn(stage.forum.dataDir, mail)
  shell.env.MAIL_RETURN = MAIL_RETURN
  await admin(['bounce'], shell)
  return shell.lines.join('\n')
}

const stopped = async () =>
  ((await ada.get('/me/notices').expect(200)).body as { mailStopped: string | null }).mailStopped

it('each letter has an address of its own to come back to, which names nobody', async () => {
  const { from, to, headers } = await letterAt(recently)
  expect(to).toEqual(['ada@example.org'])
  expect(headers.get('from')).toBe('forum@localhost')
  expect(from).toMatch(/^bounce\+[a-z2-7]{29}@forum\.example$/)
  expect(from.split('@')[0]!.length).toBeLessThanOrEqual(64)
  await reply(bo, thread, 'Two.')
  const [next] = await stage.at(recently + 40 * minuteMs)
  expect(next!.from).toMatch(/^bounce\+/)
  expect(next!.from).not.toBe(from)
})

it('what is for good ends mail, whichever case its address has come in; the member reads so', async () => {
  const { from, raw } = await letterAt(recently)
  const report = fromPostfix({ to: from.toUpperCase(), status: '5.1.1', letter: raw })
  expect(await pipe(report)).toContain('No more notices are mailed there.')
  expect(await stopped()).toBe('refused')
  expect(await pipe(report)).toContain('already')
})

it('what passes does not, nor what is no report, though they carry the whole letter', async () => {
  const { from: to, raw: letter } = await letterAt(recently)
  const delayed = fromPostfix({ to, letter, status: '4.4.1', action: 'delayed' })
  expect(await pipe(delayed)).toContain('passes (4.4.1)')
  expect(await pipe(fromExchange({ to, letter, status: '4.2.2' }))).toContain('passes (4.2.2)')
  expect(await pipe(fromExchange({ to, letter, status: '5.7.1' }))).toContain('not the address')
  expect(await pipe(fromSomebodyAway({ to, letter }))).toContain('no report')
  expect(await pipe('')).toContain('no report')
  expect(await stopped()).toBeNull()
})

it('a token that is forged does nothing', async () => {
  const { from } = await letterAt(recently)
  const [, token = ''] = /\+(\w+)@/.exec(from) ?? []
  const other = token.replace(/.$/, (last) => (last === 'a' ? 'q' : 'a'))
  for (const forged of [other, 'a'.repeat(29), `${token.slice(0, 7)}${'b'.repeat(22)}`]) {
    const to = from.replace(token, forged)
    expect(await pipe(fromPostfix({ to, status: '5.1.1' }))).toContain('Nothing is changed')
  }
  expect(await stopped()).toBeNull()
})

it('nor does an old one', async () => {
  const { from: to } = await letterAt(Date.now() - 15 * dayMs)
  stage.forum.world.setClock(Date.now())
  expect(await pipe(fromPostfix({ to, status: '5.1.1' }))).toContain('Nothing is changed')
  expect(await stopped()).toBeNull()
})

it('nor one from before the member chose another address, or had mail sent again', async () => {
  const { from: to } = await letterAt(recently)
  const report = fromPostfix({ to, status: '5.1.1' })
  await pipe(report)
  stage.forum.world.setClock(recently + 10 * minuteMs)
  await ada.delete('/me/mail-stop').expect(204)
  expect(await pipe(report)).toContain('already')
  await leave(ada, 'ada@else.example', { mail: true })
  await delivered(stage.forum)
  await ada.post(linkIn(stage.mailbox.letters.at(-1))).expect(200)
  const [, other] = await contactPointsOf(ada)
  await ada.put(`/me/contact-points/${other!.id}/letters`).expect(200)
  expect(await pipe(report)).toContain('Nothing is changed')
  expect(await stopped()).toBeNull()
})

it('the setting is one address that leaves room for the token', () => {
  for (const wrong of ['bounce@forum.example', 'a{token}', `${'b'.repeat(36)}{token}@a.example`]) {
    expect(() => readConfig({ MAIL_RETURN: wrong })).toThrow(BadSettings)
  }
  expect(readConfig({ MAIL_RETURN: `${'b'.repeat(35)}{token}@a.example` }).mailReturn).toBeTruthy()
})
