/** Tells what happened with moderation in it, and without, to one viewer who is to know nothing of it. */
import type { Role } from '../../shared/vocabulary.ts'
import { type Cast, type CastMember, owner } from '../twin/cast.ts'
import { takeNotes } from '../twin/devices.ts'
import { takeLetters } from '../twin/letters.ts'
import { OpenPage } from '../twin/pages.ts'
import type { Sent } from '../twin/requests.ts'
import { cookieOf, openStage, type Stage } from '../twin/stage.ts'
import { idInStep, StepWorld } from '../twin/step-world.ts'
import { type Answer, send, withoutCursors, writeAnswer } from '../twin/wire.ts'
import { type Known, requestOf, type Step } from './acts.ts'
import { pathsFor } from './paths.ts'

export const offices = ['member', 'clinician', 'moderator', 'overseer'] as const

/** Why the viewer is to know nothing. */
export const relations = ['another space', 'kept apart', 'blocked', 'own post'] as const

export interface Plan {
  office: (typeof offices)[number]
  relation: (typeof relations)[number]
  alias: boolean
  steps: Step[]
}

/** What may be done about somebody's post without their being told. */
const silent = ['report', 'withdraw', 'claim', 'release', 'pass', 'tie', 'bookmark', 'mute', 'days']

const beginning = Date.UTC(2026, 2, 1, 9)
const day = 86_400_000
/** After the end, when also the log tells of it, which it does at the end of a week. */
const lateMs = 15 * day
const viewer = 'Vera'

/** Every line that the viewer gets, what it answers first. */
export async function tell(plan: Plan, happens: boolean): Promise<[about: string, text: string][]> {
  const stage = await openStage(castFor(plan), new StepWorld())
  try {
    return await new Telling(plan, stage).run(happens)
  } finally {
    await stage.close()
  }
}

function castFor({ office, relation }: Plan): Cast {
  const someone = (name: string, roles: Role[] = []): CastMember => ({
    name,
    roles,
    settled: true,
    waiting: false,
  })
  const inAttic = ['Mara', 'Mona', 'Oskar', 'Alice', 'Bob', 'Cleo']
  return {
    viewer,
    members: [
      someone(owner, ['owner']),
      someone('Mara', ['moderator']),
      someone('Mona', ['moderator']),
      someone('Oskar', ['overseer']),
      someone('Alice'),
      someone('Bob'),
      someone('Cleo', ['clinician']),
      someone(viewer, office === 'member' ? [] : [office]),
    ],
    spaces: [
      { slug: 'kitchen', access: 'members', members: [] },
      {
        slug: 'attic',
        access: 'invitation',
        members: relation === 'another space' ? inAttic : [...inAttic, viewer],
      },
    ],
  }
}

class Telling {
  #plan: Plan
  #stage: Stage
  #page: OpenPage
  #lines: [string, string][] = []
  #at = beginning
  /** Where the conversation is answered that is for all. */
  #answers = `/t/${idInStep('talk', 1)}/posts`

  constructor(plan: Plan, stage: Stage) {
    this.#plan = plan
    this.#stage = stage
    this.#page = new OpenPage(stage.address, cookieOf(stage, viewer), ['kitchen', 'attic'])
  }

  async run(happens: boolean): Promise<[string, string][]> {
    const known = await this.#before()
    await this.#page.connect()
    await this.#heard('at first')
    for (const [number, step] of this.#plan.steps.entries()) {
      const name = `act ${number}`
      this.#at += step.kind === 'days' ? (1 + step.which) * day : 60_000
      this.#stage.world.begin(name, this.#at)
      if (happens) await this.#act(step, known)
      if (step.kind === 'days') await this.#stage.forum.jobs.runDue()
      if (step.kind === 'talk') await this.#talk(step)
      await this.#stage.forum.live.settled()
      await this.#heard(name)
      for (const letter of await takeLetters(this.#stage.forum))
        this.#write(`${name}, a mail`, letter)
      for (const note of await takeNotes(this.#stage.forum)) this.#write(`${name}, a note`, note)
    }
    await this.#look()
    this.#page.disconnect()
    return this.#lines
  }

  /** What is there in both worlds: a conversation for all, and the post it is about. */
  async #before(): Promise<Known> {
    const { relation, alias } = this.#plan
    if (relation === 'kept apart')
      await this.#ask('keep', 'Alice', post('/me/keep-apart', { value: viewer }))
    await this.#stage.forum.jobs.runDue()
    if (relation === 'blocked')
      await this.#ask('block', viewer, { method: 'PUT', path: '/me/blocks/Alice' })
    await this.#ask(
      'talk',
      'Bob',
      post('/s/kitchen/threads', { title: 'Tea', body: 'Words for all.' }),
    )
    await this.#ask('words', viewer, post(this.#answers, { body: 'Words back.' }))
    const space = relation === 'another space' ? 'attic' : 'kitchen'
    const by = relation === 'own post' ? viewer : 'Alice'
    // A block does not hide what stands under an alias.
    const anonymous = alias && relation !== 'blocked'
    const body = { title: 'Upstairs', body: 'Hidden words.', anonymous }
    const made = await this.#ask('post', by, post(`/s/${space}/threads`, body))
    const { post: opening } = JSON.parse(made.body) as { post: { id: string } }
    return { post: opening.id, case: null, decision: null, report: null, matter: null }
  }

  // Of this the viewer is told, in both worlds.
  async #talk({ which }: Step): Promise<void> {
    const parentId = idInStep('words', 1)
    const sent = post(this.#answers, { body: 'Words between us.', parentId })
    const { status, body } = await this.#send(which % 2 ? 'Bob' : 'Cleo', sent)
    if (status !== 201) throw new Error(body)
  }

  async #act(step: Step, known: Known): Promise<void> {
    const found = requestOf(step, known)
    if (!found || this.#tellsViewer(step)) return
    const [by, sent] = found
    // A third report folds a post, of which its author is told.
    if (this.#plan.relation === 'own post' && by === 'Mona' && step.kind === 'report') return
    const answer = await this.#send(by, sent)
    if (answer.status >= 500) throw new Error(`${sent.method} ${sent.path}: ${answer.body}`)
    await this.#learn(step, answer, known)
  }

  // Of what is done about their own post the viewer is told, rightly; and whoever is in office and
  // may meet Alice reads what the team notes about her, and what she brings to it. What is decided
  // about a member the log tells all who may meet them, without a name: were it kept from those who
  // block each other, whoever blocks one after the other would see about whom it was.
  #tellsViewer({ kind }: Step): boolean {
    const { relation, office } = this.#plan
    if (kind === 'report member') return relation !== 'kept apart'
    if (['note', 'matter', 'answer matter'].includes(kind)) {
      const inOffice = office === 'moderator' || office === 'overseer'
      return inOffice && (relation === 'another space' || relation === 'own post')
    }
    return relation === 'own post' && !silent.includes(kind)
  }

  async #learn({ kind }: Step, { status, body }: Answer, known: Known): Promise<void> {
    if (kind === 'report' && status === 201) {
      known.report = (JSON.parse(body) as { report: { id: string } }).report.id
    }
    if (kind === 'matter' && status === 201) {
      known.matter = (JSON.parse(body) as { matter: { id: string } }).matter.id
    }
    if (known.case === null) {
      const row = await this.#stage.forum.reader
        .selectFrom('moderation_case')
        .select('public_id')
        .orderBy('id')
        .executeTakeFirst()
      known.case = row?.public_id ?? null
    }
    const decision = await this.#stage.forum.reader
      .selectFrom('decision')
      .select('public_id')
      .where('decided_at', 'is not', null)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    known.decision = decision?.public_id ?? null
  }

  async #look(): Promise<void> {
    for (const [number, path] of pathsFor(this.#plan.steps).entries()) {
      for (const accept of ['json', 'html'] as const) {
        this.#stage.world.begin(`look ${number} ${accept}`, this.#at + lateMs)
        const { address } = this.#stage
        const cookie = cookieOf(this.#stage, viewer)
        const answer = await send(address, { method: 'GET', path }, { cookie, accept })
        this.#write(`${path} as ${accept}`, writeAnswer(answer))
      }
    }
  }

  async #ask(step: string, by: string, sent: Sent): Promise<Answer> {
    this.#at += 60_000
    this.#stage.world.begin(step, this.#at)
    const answer = await this.#send(by, sent)
    if (answer.status >= 400) throw new Error(`${sent.method} ${sent.path}: ${answer.body}`)
    return answer
  }

  #send(by: string, sent: Sent): Promise<Answer> {
    const { address } = this.#stage
    return send(address, sent, { cookie: cookieOf(this.#stage, by), accept: 'json' })
  }

  async #heard(when: string): Promise<void> {
    const lines = await this.#page.take()
    if (lines.length > 0) this.#write(`on the open page, ${when}`, lines.join('\n'))
  }

  #write(about: string, text: string): void {
    this.#lines.push([about, withoutCursors(text, this.#stage.forum.cursors)])
  }
}

function post(path: string, body: Record<string, unknown>): Sent {
  return { method: 'POST', path, body }
}
