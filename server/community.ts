/** The community's settings: few, read on every page, so kept in memory until a rule changes. */
import type { Spoken } from '../shared/languages.ts'
import type { Inviters, Joining, LawItem, Sends } from '../shared/vocabulary.ts'
import type { Reader } from './db/open.ts'
import type { Tx } from './db/transact.ts'
import { forgetRemembered } from './db/transact.ts'

export interface CrisisResource {
  name: string
  how: string
  where: string
  /** False only where it is known that it does not. */
  mayInvolvePolice: boolean
  /** Whether it may send the police or an ambulance without asking, as far as somebody found out. */
  sends?: Sends
  /** The day on which they did, as `2026-11-22`. */
  checkedOn?: string
}

export interface Community {
  /** False until the owner has finished the set-up. */
  ready: boolean
  name: string
  description: string
  joining: Joining
  /** Asked of people who want to join, at most three. */
  questions: string[]
  /** Days until a new member counts as known. */
  probationDays: number
  /** Who may invite people: members who are known, or the moderation team alone. */
  invitesBy: Inviters
  crisis: CrisisResource[]
  /** When somebody of the team is usually there, in whole hours of a time zone; none without one. */
  hoursFrom: number
  hoursUntil: number
  hoursZone: string
  /** Who runs the forum, and how to reach them: for members, and for authorities. */
  runBy: string
  contact: string
  authorities: string
  languages: string
  /** In which pages are for those who ask for nothing else, and what belongs to nobody, like feeds. */
  language: Spoken
  /** Days for which what was reported is kept after its case is closed. */
  caseDays: number
  /** What of the checklist of the law the owner has looked at, and when (ISO dates). */
  lawChecked: Partial<Record<LawItem, string>>
}

const blank: Community = {
  ready: false,
  name: 'Alongside',
  description: '',
  joining: 'invitation',
  questions: [],
  probationDays: 7,
  invitesBy: 'members',
  crisis: [],
  hoursFrom: 8,
  hoursUntil: 22,
  hoursZone: '',
  runBy: '',
  contact: '',
  authorities: '',
  languages: '',
  language: 'en',
  caseDays: 400,
  lawChecked: {},
}

export class CommunitySettings {
  #reader: Reader
  #version = -1
  #community: Community = blank

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** The settings under version `version` of the rules, as read with the session. */
  async at(version: number): Promise<Community> {
    if (version !== this.#version) {
      const rows = await this.#reader.selectFrom('setting').selectAll().execute()
      // The table also holds what is nobody's setting, such as the check of the keys.
      const known = rows.filter((row) => Object.hasOwn(blank, row.name))
      const stored = Object.fromEntries(known.map((row) => [row.name, JSON.parse(row.value)]))
      this.#community = { ...blank, ...(stored as Partial<Community>) }
      this.#version = version
    }
    return this.#community
  }
}

/** The language in which the community is at home, where nothing else of its settings is needed. */
export async function findLanguage(db: Reader | Tx): Promise<Spoken> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'language')
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as Spoken) : blank.language
}

/** Writes some of the settings; they are in force for every request after the commit. */
export async function writeCommunity(tx: Tx, changes: Partial<Community>): Promise<void> {
  for (const [name, value] of Object.entries(changes)) {
    const row = { name, value: JSON.stringify(value) }
    await tx
      .insertInto('setting')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
      .execute()
  }
  await forgetRemembered(tx)
}
