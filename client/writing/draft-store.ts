/** Where drafts are kept: in this browser at once, and with the forum a little later. */
import type { DraftFields } from '../../shared/draft-fields.ts'
import { send } from '../send.ts'

/** What is being written, as `PUT /me/drafts/:key` takes it. */
export interface Draft {
  body: string
  title?: string
  audience?: string
  /** What else the form says. */
  fields?: DraftFields
}

export interface LocalDraft extends Draft {
  /** True when the forum has it too. */
  kept: boolean
}

/** The member's own corner of this browser: others who use it must not find these words. */
function nameOf(key: string): string {
  return `draft:${document.body.dataset.me ?? ''}:${key}`
}

/** Whether a change that another tab made concerns this draft. */
export function isAbout(key: string, event: StorageEvent): boolean {
  return event.key === nameOf(key)
}

/** The draft in this browser, or null. */
export function findLocal(key: string): LocalDraft | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null') as LocalDraft | null
  } catch {
    return null
  }
}

/** Keeps a draft in this browser, or takes it away; a browser that refuses has the forum's copy. */
export function keepLocal(key: string, draft: LocalDraft | null): void {
  try {
    if (draft) localStorage.setItem(nameOf(key), JSON.stringify(draft))
    else localStorage.removeItem(nameOf(key))
  } catch {
    // Private windows and full disks: the forum's copy is the one that counts then.
  }
}

/** Takes all drafts of the member out of this browser. */
export function clearLocal(): void {
  try {
    const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
    for (const name of names.filter((one) => one.startsWith(nameOf('')))) {
      localStorage.removeItem(name)
    }
  } catch {
    // Nothing was kept where nothing can be read.
  }
}

const pathOf = (key: string) => `/me/drafts/${encodeURIComponent(key)}`

/** The forum's copy: null when it has none, undefined when it could not be asked. */
export async function findRemote(key: string): Promise<Draft | null | undefined> {
  const { data, problem } = await send<{ draft: Draft | null }>(pathOf(key))
  if (!problem) return data?.draft ?? null
  return problem.status === 404 ? null : undefined
}

/** Keeps a draft with the forum, or takes it away there. Returns whether that worked. */
export async function keepRemote(key: string, draft: Draft | null): Promise<boolean> {
  const { problem } = draft
    ? await send(pathOf(key), { method: 'PUT', body: draft, keepalive: true })
    : await send(pathOf(key), { method: 'DELETE', keepalive: true })
  return !problem || (!draft && problem.status === 404)
}
