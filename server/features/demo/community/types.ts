import type { Card } from '../../clinicians/card.ts'

export interface DemoMember {
  handle: string
  pronouns?: string
  about?: string
  roles?: ('owner' | 'moderator' | 'overseer' | 'clinician')[]
  /** What a peer clinician says before anybody confides in them. */
  card?: Omit<Card, 'writtenAt'>
  joinedDaysAgo: number
}

export interface DemoSpace {
  slug: string
  name: string
  description: string
  access: 'public' | 'members' | 'invitation' | 'clinicians'
  /** Handles, where a space is by invitation. */
  members?: string[]
}

export type DemoReaction = 'heard' | 'metoo' | 'thanks' | 'with'

export interface DemoPost {
  by: string
  /** Markdown. */
  text: string
  /** Minutes after the thread began, for replies at any depth. */
  minutesLater: number
  /** What the author names in front of the text, so that it folds. */
  note?: string
  audience?: 'members' | 'peers' | 'clinicians' | 'settled' | 'me'
  anonymous?: true
  hat?: 'peer' | 'clinician'
  /** Handles of those who reacted. */
  reactions?: Partial<Record<DemoReaction, string[]>>
  replies?: DemoPost[]
}

export interface DemoThread {
  space: string
  title: string
  need?: 'listen' | 'share' | 'suggest' | 'discuss'
  /** Whole days before today on which the thread began. */
  daysAgo: number
  /** HH:MM in UTC; people speak of the hour, so a night thread must begin at night. */
  timeOfDay: string
  /** Its replies are the conversation. */
  opening: DemoPost
}

export interface DemoCommunity {
  name: string
  description: string
  /** Markdown. */
  agreement: string
  crisis: { name: string; how: string; where: string; mayInvolvePolice: boolean }[]
  members: DemoMember[]
  spaces: DemoSpace[]
  threads: DemoThread[]
}
