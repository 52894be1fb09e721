/** Plays a history on a stage, and writes down everything that the viewer gets. */
import type { Language } from '../../shared/languages.ts'
import { limits } from '../../shared/limits.ts'
import { type Shown, takeIn } from './agree.ts'
import { Browser } from './browser.ts'
import type { History } from './erase.ts'
import { nextOf, type Question, questionsOf } from './look.ts'
import { actInOffice } from './office.ts'
import { type Name, type Op, stepName } from './ops.ts'
import { takeNotes } from './devices.ts'
import { takeLetters } from './letters.ts'
import { OpenPage } from './pages.ts'
import { letPass, sendPicture } from './perform.ts'
import { type Places, placesOf, requestFor, threadId } from './requests.ts'
import { cookieOf, openStage, type Stage } from './stage.ts'
import { StepWorld } from './step-world.ts'
import { type Answer, send, withoutCursors, writeAnswer } from './wire.ts'

/** One thing that the viewer got: what it answers, and every byte of it. */
export interface Entry {
  about: string
  text: string
}

export interface Played {
  entries: Entry[]
  /** The lists as the viewer finds them in the end. */
  shown: Shown
}

/** Others who watch all the time: what they are sent may not show in what the viewer is sent. */
const companions: readonly [Name, Language][] = [
  ['Cleo', 'es'],
  ['Alice', 'en'],
  ['Mara', 'en'],
]

/**
 * Plays `played`, of which `full` is the whole: the viewer asks for everything in that, also where
 * in this world it never was. Throws when somebody else's act does not succeed.
 */
export async function play(full: History, played: History): Promise<Played> {
  // Short pages, so that short histories fill several.
  Object.assign(limits, { postsPerPage: full.pageLength, threadsPerPage: 2, rowsPerPage: 3 })
  const stage = await openStage(played.cast, new StepWorld())
  try {
    return await new Play(full, played, stage).run()
  } finally {
    await stage.close()
  }
}

class Play {
  #full: History
  #played: History
  #stage: Stage
  #places: Places
  #entries: Entry[] = []
  #shown: Shown = new Map()
  #browser: Browser
  #pages: OpenPage[]
  #companions: readonly [Name, Language][]
  #others: OpenPage[]

  constructor(full: History, played: History, stage: Stage) {
    this.#full = full
    this.#played = played
    this.#stage = stage
    this.#places = placesOf(full.ops)
    const spaces = full.cast.spaces.map(({ slug }) => slug)
    const page = (name: Name | null, language: Language) =>
      new OpenPage(stage.address, cookieOf(stage, name), spaces, language)
    const present = new Set(played.cast.members.map(({ name }) => name))
    this.#companions = companions.filter(([name]) => present.has(name))
    this.#others = this.#companions.map(([name, language]) => page(name, language))
    this.#browser = new Browser(stage, full.cast.viewer, full.speaks)
    this.#pages = [page(full.cast.viewer, full.speaks), page(full.cast.viewer, full.speaks)]
  }

  async run(): Promise<Played> {
    const all = [...this.#others, ...this.#pages]
    try {
      for (const page of all) await page.connect()
      for (const [step, full] of this.#full.ops.entries()) {
        if (full) await this.#step(full, this.#played.ops[step] ?? null)
      }
      const at = this.#full.ops.at(-1)?.at ?? 0
      await this.#othersLook()
      await this.#look('at the end', { at, moment: 0, last: true })
      return { entries: this.#entries, shown: this.#shown }
    } finally {
      for (const page of all) page.disconnect()
    }
  }

  async #step(full: Op, op: Op | null): Promise<void> {
    const { step, at } = full
    const { forum, world } = this.#stage
    world.begin(stepName(step), at)
    if (op) await this.#perform(op)
    await letPass(this.#stage, full)
    await forum.live.settled()
    for (const letter of await takeLetters(forum)) this.#write(`after step ${step}, a mail`, letter)
    for (const note of await takeNotes(forum)) this.#write(`after step ${step}, a note`, note)
    const all = [...this.#others, ...this.#pages]
    if (full.act.do === 'start') for (const page of all) page.addThread(step)
    for (const page of all) await page.watch()
    for (const page of this.#others) await page.take()
    for (const [number, page] of this.#pages.entries()) {
      const lines = await page.take()
      if (lines.length > 0)
        this.#write(`after step ${step}, on page ${number + 1}`, lines.join('\n'))
    }
    if (full.act.do === 'look') {
      await this.#look(`after step ${step}`, { at, moment: step, last: false })
    }
  }

  async #perform(op: Op): Promise<void> {
    const { act, step, by } = op
    await this.#stage.forum.mail.settled()
    await this.#stage.forum.push.settled()
    await actInOffice(this.#stage, this.#places, op)
    if (act.do === 'disconnect') this.#pages[1]!.disconnect()
    if (act.do === 'connect') await this.#connect()
    const isViewer = by === this.#full.cast.viewer || act.do === 'speak'
    const added = await sendPicture(this.#stage, op)
    if (added && isViewer) this.#write(`step ${step}, a picture`, writeAnswer(added))
    const sent = requestFor(act, this.#places, step)
    if (!sent) return
    const accept = isViewer && step % 2 ? 'html' : 'json'
    const from = isViewer ? this.#browser.sent : { cookie: cookieOf(this.#stage, by) }
    const answer = await send(this.#stage.address, sent, { ...from, accept })
    if (act.do === 'speak') this.#browser.choose(act.language)
    if (isViewer) this.#write(`step ${step}, ${sent.method} ${sent.path}`, writeAnswer(answer))
    else if (answer.status >= 300) {
      const { method, path } = sent
      throw new Error(`Step ${step}: ${method} ${path} by ${by}: ${writeAnswer(answer)}`)
    }
  }

  async #look(when: string, { at, moment, last }: { at: number; moment: number; last: boolean }) {
    for (const question of questionsOf(this.#full, { places: this.#places, moment, last })) {
      let path: string | null = question.path
      for (let page = 1; path !== null && page <= 12; page += 1) {
        const how = [question.method, question.accept, ...Object.keys(question.headers ?? {})]
        const about = `${question.path} as ${how.filter(Boolean).join(' ')}, page ${page}`
        this.#stage.world.begin(`${when}, ${about}`, at)
        const answer = await this.#ask({ ...question, path })
        this.#write(`${when}, ${about}`, writeAnswer(answer))
        if (last && question.accept === 'json') {
          takeIn(this.#shown, question.path, answer.status, answer.body)
        }
        path = nextOf(question, answer)
      }
    }
  }

  // The page that connects again has been opened anew meanwhile.
  async #connect(): Promise<void> {
    this.#pages[1]!.language = this.#browser.language
    await this.#pages[1]!.connect()
  }

  #ask({ path, accept, method = 'GET', headers = {} }: Question): Promise<Answer> {
    const from = { ...this.#browser.sent, others: headers }
    return send(this.#stage.address, { method, path }, { ...from, accept })
  }

  // What they are shown may be kept for whoever is to be shown the same.
  async #othersLook(): Promise<void> {
    const { address } = this.#stage
    const threads = this.#full.ops.filter((op) => op?.act.do === 'start')
    for (const [name, language] of this.#companions) {
      const from = { cookie: cookieOf(this.#stage, name), language, accept: 'html' } as const
      for (const op of threads) {
        await send(address, { method: 'GET', path: `/t/${threadId(op!.step)}` }, from)
      }
    }
  }

  #write(about: string, text: string): void {
    const { cursors } = this.#stage.forum
    this.#entries.push({ about, text: withoutCursors(text, cursors) })
  }
}
