/** When somebody of the team is usually there, as members are told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { coverage, isOnDuty } from '../../../server/features/rota/coverage.ts'
import { momentOf, shownIn } from '../../../server/local-time.ts'
import { keepApart } from '../../support/apart.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let mod: Person

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
})
afterEach(() => forum.close())

const mark = (who: Person, zone: string, hours: string[]) =>
  who.put('/moderation/duty/hours', { zone, hours }).expect(204)
const daily = (hours: string) => Array.from({ length: 7 }, () => hours)
const iso = (at: number) => new Date(at).toISOString()

async function coverageFor(who: number | null, now: number) {
  return coverage(forum.forum.reader, await forum.forum.viewers.current(who), now)
}

async function spansAt(now: number): Promise<string[]> {
  const found = await coverageFor(null, now)
  return (found?.spans ?? []).map(({ from, to }) => `${iso(from)} ${iso(to)}`)
}

describe('the hours of the team', () => {
  it('are unknown until somebody has marked some', async () => {
    expect(await coverageFor(null, Date.now())).toBeNull()
    expect(await isOnDuty(forum.forum.reader, mod.id, Date.now())).toBe(true)
    const help = await visitor(forum).page('/help/moderation-team').expect(200)
    expect(wordsIn(help.text)).toContain('has not said when somebody is usually here')
  })

  it('are put together from those of everybody who moderates, wherever they live', async () => {
    const other = await member(forum, 'Olaf', ['moderator'])
    await mark(mod, 'Europe/Dublin', ['18:00-22:00'])
    await mark(other, 'America/New_York', ['16:00-20:00'])
    const monday = Date.UTC(2026, 0, 5)
    // Four in the afternoon in New York is nine in the evening in Dublin.
    expect(await spansAt(monday)).toEqual(['2026-01-05T18:00:00.000Z 2026-01-06T01:00:00.000Z'])
    expect((await spansAt(monday + 86_400_000))[1]).toMatch(/^2026-01-12T18:00/)
    await (await member(forum, 'Olga', ['owner'])).delete('/m/Olaf/roles/moderator').expect(204)
    expect((await spansAt(monday))[0]).toBe('2026-01-05T18:00:00.000Z 2026-01-05T22:00:00.000Z')
  })

  it('follow the clocks when they change', async () => {
    await mark(mod, 'Europe/Berlin', daily('9:00-10:00'))
    // The clocks go forward on 29 March 2026.
    const spans = await spansAt(Date.UTC(2026, 2, 27, 12))
    expect(spans.slice(0, 3)).toEqual([
      '2026-03-28T08:00:00.000Z 2026-03-28T09:00:00.000Z',
      '2026-03-29T07:00:00.000Z 2026-03-29T08:00:00.000Z',
      '2026-03-30T07:00:00.000Z 2026-03-30T08:00:00.000Z',
    ])
    for (const at of [Date.UTC(2026, 2, 29, 0, 59), Date.UTC(2026, 2, 29, 1, 1)]) {
      expect(momentOf('Europe/Berlin', shownIn('Europe/Berlin', at))).toBe(at)
    }
  })

  it('go beyond midnight', async () => {
    await mark(mod, 'UTC', ['22:00-2:00'])
    const monday = Date.UTC(2026, 0, 5)
    expect((await spansAt(monday))[0]).toBe('2026-01-05T22:00:00.000Z 2026-01-06T02:00:00.000Z')
    const on = (hours: number) => isOnDuty(forum.forum.reader, mod.id, monday + hours * 3_600_000)
    expect([await on(21), await on(23), await on(25), await on(26)]).toEqual([
      ...[false, true],
      ...[true, false],
    ])
  })

  it('of somebody who keeps apart are not told to those they keep apart from', async () => {
    const other = await member(forum, 'Olaf', ['moderator'])
    const [ada, bo] = [await member(forum, 'Ada'), await member(forum, 'Bo')]
    await mark(mod, 'UTC', daily('8:00-12:00'))
    await mark(other, 'UTC', daily('14:00-15:00'))
    await keepApart(forum, mod, ada)
    const monday = Date.UTC(2026, 0, 5)
    const first = async (who: Person) => {
      const { spans } = (await coverageFor(who.id, monday))!
      return iso(spans[0]!.from)
    }
    expect(await first(bo)).toBe('2026-01-05T08:00:00.000Z')
    expect(await first(ada)).toBe('2026-01-05T14:00:00.000Z')
    await mark(other, 'UTC', daily(''))
    expect(await coverageFor(ada.id, monday)).toBeNull()
  })

  it('are told to members where they report and in the help, without whose they are', async () => {
    await mark(mod, 'UTC', daily('8:00-12:00'))
    const ada = await member(forum, 'Ada')
    forum.world.setClock(Date.UTC(2026, 0, 5, 9))
    const sent = await ada.page('/me/reports?sent=1').expect(200)
    expect(wordsIn(sent.text)).toContain('usually here now, until 5 Jan 2026, 12:00')
    forum.world.setClock(Date.UTC(2026, 0, 5, 13))
    const quiet = await ada.page('/me/reports?sent=1').expect(200)
    expect(wordsIn(quiet.text)).toContain('usually here again from 6 Jan 2026, 08:00')
    const help = await visitor(forum).page('/help/moderation-team').expect(200)
    expect(wordsIn(help.text)).toContain('From 11 Jan 2026, 08:00 until 11 Jan 2026, 12:00')
    expect(help.text + quiet.text).not.toContain('Maud')
  })
})
