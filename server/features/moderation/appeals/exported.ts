import type { Reader } from '../../../db/open.ts'
import { listOwnDecisions } from '../../../visibility/decided.ts'
import { ownDecisionJson } from './own-json.ts'
import { listWords } from './store.ts'

/** Everything that was decided about a member (internal id) or what they reported, with what was said. */
export async function exportedDecisions(reader: Reader, member: number) {
  const { decisions } = await listOwnDecisions(reader, member, null, Number.MAX_SAFE_INTEGER - 1)
  const exported: ReturnType<typeof ownDecisionJson>[] = []
  for (const one of decisions) {
    const said = one.appealId === null ? [] : await listWords(reader, one.appealId)
    exported.push(ownDecisionJson(one, said))
  }
  return exported
}
