import type { CrisisResource } from '../../../community.ts'

/**
 * What the page "If tonight is hard" lists until the owner has filled it in: kinds of help that
 * many places have, and what to find out about each. No numbers, since a wrong one is worse than
 * none. `mayInvolvePolice` is true wherever that cannot be ruled out.
 */
export const defaultCrisis: readonly CrisisResource[] = [
  {
    name: 'Somebody you know',
    how: 'Tell one person that tonight is hard. You can say that you want company and not advice. A message with three words is enough.',
    where: 'Wherever you reach each other',
    mayInvolvePolice: false,
  },
  {
    name: 'A warm line run by peers',
    how: 'Somebody who has been there talks with you, also when it is not an emergency. The owner of this forum still has to put the line of your area here, with its hours and what it does when it is frightened for a caller. Until then, ask the line that first.',
    where: 'By telephone, in some places by text',
    mayInvolvePolice: true,
  },
  {
    name: 'A listening line',
    how: 'Trained volunteers listen, often around the clock. Some can trace a call and send somebody, others never do. The owner of this forum still has to name one and say which kind it is.',
    where: 'By telephone, text or chat',
    mayInvolvePolice: true,
  },
  {
    name: 'A peer-run respite or a crisis house',
    how: 'A place to stay for some nights without being admitted to a hospital. Not every area has one. The owner of this forum still has to find out and say how one gets a bed.',
    where: 'In person',
    mayInvolvePolice: false,
  },
  {
    name: 'The crisis team for mental health in your area',
    how: 'They can talk, visit and assess. In many countries they can also start an admission against your will. The owner of this forum still has to say how to reach them.',
    where: 'By telephone, at home, or at a hospital',
    mayInvolvePolice: true,
  },
  {
    name: 'The emergency number of your country',
    how: 'For when a life is in danger and minutes count. An ambulance comes, and in many places the police come with it. The owner of this forum still has to put the number here.',
    where: 'By telephone',
    mayInvolvePolice: true,
  },
]
