import { paths } from '../../../shared/paths.ts'
import { type LawItem, lawItems } from '../../../shared/vocabulary.ts'
import type { Community } from '../../community.ts'
import type { Reader } from '../../db/open.ts'
import { findPolicy } from '../crisis-policy/store.ts'
import { listRules } from '../rules/store.ts'

/** What the forum can see for itself. */
const seen = ['contact', 'authorities', 'rules', 'policy', 'resources'] as const
/** What it does of its own accord. */
const builtIn = ['reports', 'reasons', 'appeals', 'access'] as const

export type Point = (typeof seen)[number] | (typeof builtIn)[number] | LawItem

/** One thing the law commonly asks of a small forum, and how far it is. */
export interface LawPoint {
  id: Point
  done: boolean
  /** Whether only the owner can know, and says so. */
  own: boolean
  /** The day on which the owner said so. */
  checkedOn: string | null
  /** Where it is answered. */
  pages: readonly string[]
}

const pagesOf: Readonly<Record<Point, readonly string[]>> = {
  contact: [paths.contactSettings(), paths.about()],
  authorities: [paths.contactSettings(), paths.about()],
  rules: [paths.editRules(), paths.rules()],
  policy: [paths.editCrisisPolicy(), paths.crisisPolicy()],
  resources: [paths.crisisSettings(), paths.crisis()],
  reports: [paths.help('reporting')],
  reasons: [paths.help('reporting')],
  appeals: [paths.help('reporting')],
  access: [paths.myExport(), paths.leave(), paths.help('privacy')],
  risk: [],
  accountable: [paths.contactSettings()],
  consent: [paths.editAgreement(), paths.help('privacy')],
  crime: [paths.editCrisisPolicy()],
  duties: [paths.help('peer-clinicians')],
  records: [paths.contactSettings()],
}

/** The checklist as it stands. */
export async function listLawPoints(reader: Reader, community: Community): Promise<LawPoint[]> {
  const { contact, authorities, crisis, lawChecked } = community
  const done: Record<(typeof seen)[number], boolean> = {
    contact: contact !== '',
    authorities: authorities !== '',
    rules: (await listRules(reader)).length > 0,
    policy: (await findPolicy(reader)) !== null,
    resources: crisis.length > 0 && crisis.every(({ sends }) => sends && sends !== 'unknown'),
  }
  const point = (id: Point, rest: Omit<LawPoint, 'id' | 'pages'>) => ({
    id,
    ...rest,
    pages: pagesOf[id],
  })
  return [
    ...seen.map((id) => point(id, { done: done[id], own: false, checkedOn: null })),
    ...builtIn.map((id) => point(id, { done: true, own: false, checkedOn: null })),
    ...lawItems.map((id) => {
      const checkedOn = lawChecked[id] ?? null
      return point(id, { done: checkedOn !== null, own: true, checkedOn })
    }),
  ]
}

/** The days on which items were looked at: those of before stay, `today` stands for new ones. */
export function checkedNow(
  before: Community['lawChecked'],
  done: readonly LawItem[],
  today: string,
): Community['lawChecked'] {
  return Object.fromEntries(done.map((item) => [item, before[item] ?? today]))
}
