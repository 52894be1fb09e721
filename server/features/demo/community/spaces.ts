import type { DemoSpace } from './types.ts'

export const spaces: DemoSpace[] = [
  {
    slug: 'notices',
    name: 'Door and notices',
    description: 'Who we are and what is being decided. The only room people can see from outside.',
    access: 'public',
  },
  {
    slug: 'kitchen',
    name: 'The kitchen',
    description: 'Soup, weather, neighbours, nothing much. You never have to be unwell to come in.',
    access: 'members',
  },
  {
    slug: 'nights',
    name: 'Nights',
    description: 'For being awake in. Answers may take until the baker gets up.',
    access: 'members',
  },
  {
    slug: 'staying-on-coming-off',
    name: 'Staying on, coming off',
    description:
      'Living with medication or without it. We say what we did. We don’t tell anyone to start or to stop, and nobody gives amounts.',
    access: 'members',
  },
  {
    slug: 'peer-work',
    name: 'Peer work',
    description: 'For those who do this for a wage, for expenses, or for a thank-you card.',
    access: 'members',
  },
  {
    slug: 'work-and-money',
    name: 'Work and money',
    description: 'Forms, gaps, bosses, debts, the day before payday.',
    access: 'members',
  },
  {
    slug: 'voices',
    name: 'Voices',
    description:
      'Hearing, seeing or knowing what others in the room don’t. We don’t argue over whether it is real.',
    access: 'members',
  },
  {
    slug: 'small-wins',
    name: 'Small wins',
    description: 'However small. Smaller than that is fine too.',
    access: 'members',
  },
  {
    slug: 'the-quiet-room',
    name: 'The quiet room',
    description:
      'For saying that you don’t want to be alive, to people who have said it too and won’t jump up. By invitation, so that nobody walks in by accident. Ask a moderator.',
    access: 'invitation',
    members: [
      'Hedda',
      'Yusuf',
      'marrow',
      'fenwick',
      'Desmond',
      'pocketmoth',
      'brisket',
      '小雨',
      'halfpast',
      'tadpole',
    ],
  },
  {
    slug: 'clinicians',
    name: 'The caucus',
    description: 'For members who sit in the other chair during the week.',
    access: 'clinicians',
  },
]
