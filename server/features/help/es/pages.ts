/** The help pages in Spanish: the same pages as in English. */
import { Account } from './account.tsx'
import { Calming } from './calming.tsx'
import { ComingBack } from './coming-back.tsx'
import { ContactPoints } from './contact-points.tsx'
import { Decisions } from './decisions.tsx'
import { KeepingApart } from './keeping-apart.tsx'
import { Keyboard } from './keyboard.tsx'
import { ModerationTeam } from './moderation-team.tsx'
import { PeerClinicians } from './peer-clinicians.tsx'
import { Privacy } from './privacy.tsx'
import { ReadFirst } from './read-first.tsx'
import { Reporting } from './reporting.tsx'
import { Searching } from './searching.tsx'
import { Vouching } from './vouching.tsx'
import { WhatThisIs } from './what-this-is.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'
import { Writing } from './writing.tsx'
import type { HelpSlug } from '../en/pages.ts'
import type { HelpText } from '../help-page.ts'

export const pagesInSpanish: Readonly<Record<HelpSlug, HelpText>> = {
  'what-this-is': {
    title: 'What this is',
    about: 'What you can expect of this forum, and what you cannot.',
    Page: WhatThisIs,
  },
  'who-sees-what': {
    title: 'Who sees what',
    about: 'Audiences, circles, editing, deleting, moderators, and where this has an end.',
    Page: WhoSeesWhat,
  },
  'keeping-apart': {
    title: 'Keeping apart',
    about: 'People who must never see you here, and what that cannot do.',
    Page: KeepingApart,
  },
  'contact-points': {
    title: 'Addresses you may leave',
    about: 'What they are good for, and what is kept of them.',
    Page: ContactPoints,
  },
  vouching: {
    title: 'Vouching',
    about: 'How the community comes to trust somebody, and who is shown it.',
    Page: Vouching,
  },
  'peer-clinicians': {
    title: 'Peer clinicians',
    about: 'The role, professional mode, and what to know before you confide in somebody.',
    Page: PeerClinicians,
  },
  reporting: {
    title: 'Reporting',
    about: 'Asking for a post to be read: who gets it, what they see of you, and what is kept.',
    Page: Reporting,
  },
  'moderation-team': {
    title: 'The moderation team',
    about: 'Talking with it, when somebody is here, your standing, and looking behind an alias.',
    Page: ModerationTeam,
  },
  decisions: {
    title: 'Decisions, and another look',
    about: 'Who decides, what you are told, and asking somebody else to look at it again.',
    Page: Decisions,
  },
  calming: {
    title: 'Calming things down',
    about:
      'Folding, closing a branch, slowing a conversation, and what the moderation team can do.',
    Page: Calming,
  },
  'read-first': {
    title: 'Posts that are read first',
    about: 'Which posts wait until somebody has read them, how long, and who reads them.',
    Page: ReadFirst,
  },
  writing: {
    title: 'Writing',
    about: 'Formatting, mentions, quotes, content notes, and saying what you hope for.',
    Page: Writing,
  },
  'coming-back': {
    title: 'Coming back',
    about: 'Notices, following and muting, what is new for you, and taking a break.',
    Page: ComingBack,
  },
  searching: {
    title: 'Searching',
    about: 'Finding words in what you may read, and what is never found.',
    Page: Searching,
  },
  account: {
    title: 'Your account',
    about: 'Passphrase, recovery codes, passkeys, sessions, taking your words with you, leaving.',
    Page: Account,
  },
  privacy: {
    title: 'What is kept about you',
    about: 'What is stored, for how long, and what the person who runs the server could see.',
    Page: Privacy,
  },
  keyboard: {
    title: 'Keyboard and screen reader',
    about: 'Getting around without a mouse.',
    Page: Keyboard,
  },
}
