import type { DemoCommunity } from './types.ts'

/** Placeholders that show the range; a real community puts its own in their place. */
export const crisis: DemoCommunity['crisis'] = [
  {
    name: 'Stay here a while',
    how: 'Write in Nights, even one word. Somebody will read it, though it may be morning. The owner should put here at which hours people are usually awake.',
    where: 'The Nights space',
    mayInvolvePolice: false,
  },
  {
    name: 'A warm line run by peers',
    how: 'You ring and somebody who has been there talks with you. The owner must replace this with the name, the number and the hours of a line in your area, and ask that line what it does when it is frightened for a caller.',
    where: 'By telephone',
    mayInvolvePolice: false,
  },
  {
    name: 'A listening line that takes messages',
    how: 'For when speaking is too much. The owner must replace this with a real service, and find out whether it traces or passes on messages.',
    where: 'By text message or chat',
    mayInvolvePolice: true,
  },
  {
    name: 'A house to sleep in',
    how: 'Some areas have a peer-run respite or a crisis house where you can stay a few nights without being admitted. The owner must replace this with one that exists, and say how one gets a bed.',
    where: 'In person',
    mayInvolvePolice: false,
  },
  {
    name: 'The mental health emergency team',
    how: 'The team of your local hospital or council. They can assess you, and they can decide to admit you against your will. The owner must replace this with the local team and how to reach it.',
    where: 'By telephone, or at the hospital',
    mayInvolvePolice: true,
  },
  {
    name: 'Your country’s emergency number',
    how: 'When a life is in danger and minutes count. In many places the police come along. The owner must replace this with the number and with what usually happens when it is rung.',
    where: 'By telephone',
    mayInvolvePolice: true,
  },
]
