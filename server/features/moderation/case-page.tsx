import type { CaseAct } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOfficer } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import type { Again } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { findCase, type FullCase } from '../../visibility/case-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import { listContext } from '../../visibility/report-context.ts'
import { listRules } from '../rules/store.ts'
import { listStatements } from './appeals/statements.ts'
import { listOpenAppeals, listWords } from './appeals/store.ts'
import { isBeside } from './deciding/beside.ts'
import { findDecided, findProposed, findReading } from './deciding/store.ts'
import { caseJson, heldBy, type ShownCase } from './json.ts'
import { titleOfReason } from './reasons.ts'
import { casePage } from './one-case-view.tsx'

/** The case of the path. @throws NotFound, the same for one that never was */
export async function caseOf(ask: Ask): Promise<FullCase> {
  const one = await findCase(ask.forum, ask.viewer, ask.param('id'))
  if (!one) throw new NotFound()
  return one
}

/** A case with all that goes with deciding it, for one of those who read it. */
export async function answerWith(
  ask: Ask,
  self: Self,
  one: FullCase,
  failed?: { act: CaseAct; state: FormState },
) {
  const { reader, world } = ask.forum
  const { postPublicId } = one
  const seen = postPublicId && (await findPost(reader, ask.viewer, postPublicId))
  const appeals = []
  for (const appeal of await listOpenAppeals(reader, one.id)) {
    appeals.push({ ...appeal, said: await listWords(reader, appeal.id) })
  }
  const titles: string[] = []
  for (const said of one.reports) titles.push(await titleOfReason(reader, ask.language, said))
  const full: ShownCase = {
    one,
    self: self.id,
    held: heldBy(one, self.id),
    post: seen ? seen.publicId : null,
    proposed: await findProposed(reader, one.id),
    decided: await findDecided(reader, one.id),
    appeals,
    statements: appeals.length > 0 ? await listStatements(reader, one.id) : [],
    beside: await isBeside(reader, one, self.id, world.now()),
    alone: (await findReading(reader, one.id, self.id))?.alone ?? false,
    rules: await listRules(reader),
    titles,
    context: await listContext(reader, ask.viewer, one.id),
  }
  const key = world.id()
  const of = (act: CaseAct) => (act === failed?.act ? failed.state : blankForm(`${key}-${act}`))
  const page = casePage(full, { of, failed: failed?.act ?? null })
  return { json: { case: caseJson(full) }, page }
}

/** The case's page again, with what was typed into the form that failed. */
export function caseAgain(act: CaseAct): Again {
  return formAgain(async (ask, state) => {
    const self = asOfficer(ask)
    return (await answerWith(ask, self, await caseOf(ask), { act, state })).page
  })
}
