import type { Ask } from '../../request/ask.ts'
import { type Presence, PresenceLine, presenceOf } from '../hours/presence.tsx'
import { type Coverage, coverage } from './coverage.ts'
import { CoverageHours, CoverageLine } from './coverage-view.tsx'

/** When somebody is usually there: by the hours the team has marked, else as the owner says it. */
export interface Here {
  marked: Coverage | null
  said: Presence | null
}

export async function findHere({ forum, viewer, community }: Ask): Promise<Here> {
  const now = forum.world.now()
  return { marked: await coverage(forum.reader, viewer, now), said: presenceOf(community, now) }
}

/** The same in a sentence; nothing where nobody has said anything. */
export function HereLine({ here: { marked, said } }: { here: Here }) {
  return marked ? <CoverageLine coverage={marked} /> : <PresenceLine presence={said} />
}

/** The same with all the hours of the week ahead. */
export function HereHours({ here: { marked, said } }: { here: Here }) {
  return marked || !said ? <CoverageHours coverage={marked} /> : <PresenceLine presence={said} />
}
