/** An invented community, as data: what a newcomer finds in a forum filled by `npm run demo`. */
import { agreement } from './agreement.ts'
import { crisis } from './crisis.ts'
import { members } from './members.ts'
import { spaces } from './spaces.ts'
import { threads } from './threads/index.ts'
import type { DemoCommunity } from './types.ts'

export const demoCommunity: DemoCommunity = {
  name: 'The Back Step',
  description:
    'Where people go for air when it gets loud inside. Some of us have been patients, some hear voices, some work in the places where the others were. We write under names we chose ourselves and nobody is in charge of anybody.',
  agreement,
  crisis,
  members,
  spaces,
  threads,
}
