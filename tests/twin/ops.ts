/** What people do in a history. A thing is known by the number of the step that made it. */
import type { Language } from '../../shared/languages.ts'
import { limits } from '../../shared/limits.ts'
import type { FollowLevel } from '../../shared/notices.ts'
import type { ProfessionalLevel, Role } from '../../shared/vocabulary.ts'

/** A member by handle; null is a visitor. */
export type Name = string

/** Whom something is for; a circle by the step that made it. */
export type For =
  'public' | 'members' | 'settled' | 'peers' | 'clinicians' | 'me' | { circle: number }

/** Something a text refers to: a post or thread by its step, a member by handle. */
export type Ref = { kind: 'quote' | 'post' | 'thread'; to: number } | { kind: 'mention'; to: Name }

/** A space by its slug, a thread or a post by its step. */
export type Followed = { space: string } | { thread: number } | { post: number }

export interface Words {
  text: string
  note: string | null
  refs: Ref[]
  /** With a picture that is sent before. */
  picture?: boolean
  /** What is asked with it, when it is written: secretly, or with names beside the answers. */
  asks?: Asks | null
}

/** Results show when one has answered; `in the end`, to all, once a day has passed or it is closed. */
export type Asks = 'secretly' | 'with names' | 'in the end'

export type Act =
  | { do: 'start'; space: string; title: string; for: For; alias: boolean; words: Words }
  | { do: 'reply'; to: number; for: For; alias: boolean; words: Words }
  | { do: 'edit'; post: number; words: Words }
  | { do: 'delete'; post: number; undo: boolean }
  | { do: 'show'; post: number; for: For }
  | { do: 'show many'; from: For; for: For }
  | { do: 'react'; post: number; kind: 'heard' | 'with'; on: boolean }
  /** Chooses an answer, or takes the choice back. */
  | { do: 'vote'; post: number; choice: 1 | 2 | null }
  /** Closes what one has asked. */
  | { do: 'close poll'; post: number }
  /** Marks a post; on a day (`YYYY-MM-DD`) one wants to be reminded of it. */
  | { do: 'bookmark'; post: number; on: boolean; remindOn?: string }
  /** Folds for oneself what stands under somebody's name, under the name of a post, or a post. */
  | { do: 'mute'; member: Name; on: boolean }
  | { do: 'fold'; how: 'name' | 'post'; post: number; on: boolean }
  | { do: 'mute words'; on: boolean }
  /** Wants to be sent nothing until a day; null: comes back. */
  | { do: 'break'; until: string | null }
  /** Wants mail after a few minutes, or once a day. */
  | { do: 'mail'; way: 'mail' | 'digest' }
  | { do: 'circle' }
  | { do: 'into circle'; circle: number; member: Name; on: boolean }
  | { do: 'end circle'; circle: number }
  | { do: 'block'; member: Name; on: boolean }
  | { do: 'invite'; space: string; member: Name; on: boolean }
  | { do: 'role'; member: Name; role: Role; on: boolean }
  /** Lists a member by handle. */
  | { do: 'keep apart'; member: Name }
  /** Takes an entry of one's list away, by the step that made it; time passes until it ends. */
  | { do: 'no longer apart'; entry: number }
  | { do: 'mode'; level: ProfessionalLevel | null }
  | { do: 'step back' }
  /** Takes stepping back, by its step, back. */
  | { do: 'come forward'; from: number }
  | { do: 'lock'; thread: number; on: boolean }
  | { do: 'move'; thread: number; space: string }
  | { do: 'read'; thread: number; post: number }
  /** Reads one's notices, or everything, or nothing of a thread any more. */
  | { do: 'notices'; how: 'read' | 'read everything' }
  | { do: 'unread'; thread: number }
  | { do: 'switch'; on: boolean }
  /** Says how much one wants to hear of a space, a thread or a branch; null: as usual. */
  | { do: 'follow'; of: Followed; level: FollowLevel | null }
  | { do: 'draft'; thread: number }
  /** The viewer chooses a language; a visitor in their browser. */
  | { do: 'speak'; language: Language }
  | { do: 'profile'; for: For; pronouns: string }
  /** The moderation team does something about a post, or undoes it. */
  | { do: 'office'; what: 'folded' | 'frozen' | 'removed'; post: number; on: boolean }
  /** The forum forgets what is old, as its jobs do. */
  | { do: 'tidy' }
  /** The viewer's second page loses its connection, and finds it again. */
  | { do: 'disconnect' }
  | { do: 'connect' }
  /** The viewer looks around. */
  | { do: 'look' }

export interface Op {
  step: number
  /** Milliseconds since 1970. */
  at: number
  /** Who does it; empty for what nobody does. */
  by: Name
  act: Act
}

/** By then an entry that is taken away has ended. */
export const weekMs = limits.keepApartEndDays * 86_400_000 + 60_000

/** Whether the forum does what is due with it. */
export function runsJobs(act: Act): boolean {
  return ['keep apart', 'no longer apart', 'mode', 'tidy'].includes(act.do)
}

/** The name under which a step begins in the world. */
export function stepName(step: number): string {
  return `step ${step}`
}
