/** The pages of the moderation team, and those on which members talk with it. */
import { type Entry, mistakes, press, unfold } from './entry.ts'

const reported = ({ reported: { case: id } }: { reported: { case: string } }) =>
  `/moderation/cases/${id}`

export const teamPages: Entry[] = [
  { as: 'paused', route: '/' },
  { as: 'paused', route: '/t/:id', path: ({ open }) => `/t/${open.thread}` },
  { as: 'moderator', route: '/moderation/queue' },
  { as: 'moderator', route: '/moderation/cases/:id', path: reported },
  {
    as: 'moderator',
    route: '/moderation/cases/:id',
    path: reported,
    once: 'decided with mistakes',
    act: press('Decide'),
  },
  {
    as: 'moderator',
    route: '/moderation/cases/:id',
    path: reported,
    once: 'taken on, with the text open',
    act: async (page) => {
      await press('Take it on')(page)
      await unfold('The text')(page)
    },
  },
  { as: 'moderator', route: '/moderation/team' },
  {
    as: 'moderator',
    route: '/moderation/team/:id',
    path: ({ matter }) => `/moderation/team/${matter}`,
  },
  { as: 'moderator', route: '/moderation/hand-over' },
  { as: 'moderator', route: '/moderation/unanswered', path: '/moderation/unanswered?hours=0' },
  {
    as: 'moderator',
    route: '/moderation/cases/:id/unmasking',
    path: ({ reported: { masked } }) => `/moderation/cases/${masked}/unmasking`,
  },
  {
    as: 'moderator',
    route: '/moderation/cases/:id/unmasking',
    path: ({ reported: { masked } }) => `/moderation/cases/${masked}/unmasking`,
    once: mistakes,
    act: press('Ask another of the team'),
  },
  { as: 'moderator', route: '/moderation/notes', path: '/moderation/notes?handle=fenwick' },
  { as: 'moderator', route: '/moderation/duty' },
  {
    as: 'moderator',
    route: '/moderation/duty',
    once: mistakes,
    act: press('I know this person outside'),
  },
  { as: 'member', route: '/me/standing' },
  { as: 'member', route: '/me/team' },
  { as: 'member', route: '/me/team', once: mistakes, act: press('Send') },
  { as: 'member', route: '/me/team/:id', path: ({ matter }) => `/me/team/${matter}` },
]
