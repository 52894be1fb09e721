/** Plays a history in a world in which he is meant, or is not, and writes down what the keeper gets. */
import {
  addressFingerprint,
  domainFingerprints,
  readAddress,
} from '../../../server/visibility/fingerprint.ts'
import type { Role } from '../../../shared/vocabulary.ts'
import type { Cast } from '../../twin/cast.ts'
import { takeNotes } from '../../twin/devices.ts'
import { takeLetters } from '../../twin/letters.ts'
import { OpenPage } from '../../twin/pages.ts'
import { cookieOf, openStage, type Stage } from '../../twin/stage.ts'
import { StepWorld } from '../../twin/step-world.ts'
import { type Answer, send, withoutCursors, writeAnswer } from '../../twin/wire.ts'
import { client, type Happening, keeper, placesIn, third } from './history.ts'

export interface Entry {
  about: string
  text: string
}

export interface Played {
  entries: Entry[]
  /** How often he was out of her sight at the moments she looked: the test is of nothing otherwise. */
  hidden: number
}

const someone = (name: string, ...roles: Role[]) => ({
  name,
  roles,
  settled: true,
  waiting: false,
})

const cast: Cast = {
  viewer: keeper,
  members: [someone(keeper, 'clinician', 'moderator'), someone(client), someone(third)],
  spaces: [{ slug: 'porch', access: 'public', members: [] }],
}

const main = ['/', '/spaces', '/s/porch', `/m/${client}`, `/m/${keeper}`, `/m/${third}`]
const own = [
  ...['/me', '/me/posts', '/me/circles', '/me/blocks', '/me/keep-apart', '/me/professional-mode'],
  ...['/me/boundary-record', '/me/export', '/me/step-back', '/me/contact-points', '/me/profile'],
  ...['/notifications', '/search?q=words', '/moderation/log', '/me/keep-apart/import'],
  ...['/me/vouches', '/me/clinician', '/me/clinician/card', '/me/after-restore', '/community'],
  ...['/clinician-requests', '/approvals', '/invitations'],
]

/** Plays it on a stage of its own. */
export async function play(happenings: readonly Happening[], isMeant: boolean): Promise<Played> {
  const stage = await openStage(cast, new StepWorld())
  const pages = [1, 2].map(() => new OpenPage(stage.address, cookieOf(stage, keeper), ['porch']))
  const entries: Entry[] = []
  let hidden = 0
  const write = (about: string, text: string) =>
    entries.push({ about, text: withoutCursors(text, stage.forum.cursors) })
  try {
    await hasAddress(stage, isMeant ? 'vic@home.example' : 'vic@other.example')
    for (const page of pages) await page.connect()
    for (const happening of happenings) {
      await happen(stage, happening, isMeant, pages, write)
      // Switching the mode on lets what is due run beside the answer: it ends before the next step.
      await stage.forum.jobs.stop()
      hidden += (await isHidden(stage)) ? 1 : 0
      await readPages(stage, pages, happening, write)
      for (const letter of await takeLetters(stage.forum))
        write(`after step ${happening.step}, a mail`, letter)
      for (const note of await takeNotes(stage.forum))
        write(`after step ${happening.step}, a note`, note)
      if (happening.deed.do === 'look') await look(stage, happenings, happening, false, write)
    }
    await look(stage, happenings, happenings.at(-1)!, true, write)
    return { entries, hidden }
  } finally {
    for (const page of pages) page.disconnect()
    await stage.close()
  }
}

type Write = (about: string, text: string) => void

async function happen(
  stage: Stage,
  { step, at, deed }: Happening,
  isMeant: boolean,
  pages: readonly OpenPage[],
  write: Write,
): Promise<void> {
  stage.world.begin(`step ${step}`, at)
  if (deed.do === 'due') await stage.forum.jobs.runDue()
  if (deed.do === 'other address') {
    await hasAddress(stage, isMeant ? 'new@elsewhere.example' : 'new@faraway.example')
  }
  if (deed.do === 'disconnect') pages[1]!.disconnect()
  if (deed.do === 'connect') await pages[1]!.connect()
  if (deed.do === 'decide') {
    const path = `/clinician-requests/${(await findClient(stage))?.publicId ?? 'nobody'}`
    const sent = { method: 'PUT' as const, path, body: { decision: deed.decision } }
    const answer = await send(stage.address, sent, asKeeper(stage, step))
    write(`step ${step}, ${deed.decision}`, writeAnswer(answer))
  }
  if (deed.do !== 'send') return
  const { by, sent } = deed
  const as = { cookie: cookieOf(stage, by), accept: 'json' } as const
  const answer = await send(stage.address, sent, by === keeper ? asKeeper(stage, step) : as)
  if (by === keeper) write(`step ${step}, ${sent.method} ${sent.path}`, writeAnswer(answer))
  // What he can do must not depend on the match, or the worlds would part by themselves.
  else write(`step ${step}, ${by}`, String(answer.status))
}

/** Now as a browser, now as a program. */
function asKeeper(stage: Stage, step: number) {
  return { cookie: cookieOf(stage, keeper), accept: step % 2 ? 'html' : 'json' } as const
}

async function findClient({ forum }: Stage) {
  return forum.reader
    .selectFrom('member')
    .select(['id', 'public_id as publicId'])
    .where('handle', '=', client)
    .executeTakeFirst()
}

async function readPages(
  stage: Stage,
  pages: readonly OpenPage[],
  { step, deed }: Happening,
  write: Write,
): Promise<void> {
  await stage.forum.live.settled()
  if (deed.do === 'send' && deed.sent.path === '/s/porch/threads') {
    for (const page of pages) page.addThread(step)
  }
  for (const [number, page] of pages.entries()) {
    await page.watch()
    const lines = await page.take()
    if (lines.length > 0) write(`after step ${step}, page ${number + 1}`, lines.join('\n'))
  }
}

async function look(
  stage: Stage,
  happenings: readonly Happening[],
  { step, at }: Happening,
  isLast: boolean,
  write: Write,
): Promise<void> {
  const { threads, posts } = placesIn(happenings)
  const paths = [...main, ...threads.map((id) => `/t/${id}`)]
  const imagined = ['visitor', 'new-member', 'listed'].flatMap((who) =>
    [`/m/${client}`, '/s/porch', ...threads.map((id) => `/t/${id}`)].map(
      (path) => `/me/see-as?viewer=${who}&path=${path}`,
    ),
  )
  const rest = [...own, ...posts.map((id) => `/p/${id}`), ...imagined]
  for (const path of isLast ? [...paths, ...rest] : paths) {
    for (const accept of ['json', 'html'] as const) {
      stage.world.begin(`look ${step} ${path} ${accept}`, at)
      write(`after step ${step}, ${path} as ${accept}`, writeAnswer(await ask(stage, path, accept)))
    }
  }
}

function ask(stage: Stage, path: string, accept: 'json' | 'html'): Promise<Answer> {
  const cookie = cookieOf(stage, keeper)
  return send(stage.address, { method: 'GET', path }, { cookie, accept })
}

/** Whether the keeper is out of his sight because he is on her list. */
async function isHidden({ forum }: Stage): Promise<boolean> {
  const idOf = async (handle: string) => {
    const row = await forum.reader
      .selectFrom('member')
      .select('id')
      .where('handle', '=', handle)
      .executeTakeFirst()
    return row?.id ?? -1
  }
  const { facts } = await forum.viewers.current(await idOf(client))
  const nora = await idOf(keeper)
  return facts.apart.has(nora) && (facts.guards.get(nora)?.active ?? false)
}

/** Gives him an address that counts, in place of any he had. */
async function hasAddress({ forum, world }: Stage, email: string): Promise<void> {
  const address = readAddress(email)!
  await forum.writer.transact(async (tx) => {
    await tx
      .deleteFrom('contact_point')
      .where('member_id', 'in', tx.selectFrom('member').select('id').where('handle', '=', client))
      .execute()
    await tx
      .insertInto('contact_point')
      .columns([
        ...(['public_id', 'member_id', 'fingerprint', 'domain_fingerprint', 'hint'] as const),
        ...(['for_mail', 'added_at', 'confirmed_at', 'effective_at', 'effective'] as const),
      ])
      .expression((eb) =>
        eb
          .selectFrom('member')
          .select((inner) => [
            inner.val(world.id()).as('public_id'),
            'member.id',
            inner.val(addressFingerprint(forum.keys, address)).as('fingerprint'),
            inner.val(domainFingerprints(forum.keys, address.domain).join(' ')).as('domains'),
            inner.val('').as('hint'),
            inner.val(0).as('for_mail'),
            inner.val(0).as('added_at'),
            inner.val(0).as('confirmed_at'),
            inner.val(0).as('effective_at'),
            inner.val(1).as('effective'),
          ])
          .where('handle', '=', client),
      )
      .execute()
  })
}
