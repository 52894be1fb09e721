import { paths } from '../../../shared/paths.ts'
import { blankForm, Form } from '../../html/form.tsx'
import type { FullCase } from '../../visibility/case-scope.ts'
import { t } from '../../words/index.ts'

/** What can be done beside deciding: saying that one knows somebody, notes, and looking behind an alias. */
export function Besides({ one, k }: { one: FullCase; k: string }) {
  const { publicId: id, by } = one
  return (
    <section class="block" aria-labelledby="besides">
      <h2 id="besides">{t('case.besides')}</h2>
      <Form action={paths.caseTie(id)} state={blankForm(k)}>
        <p>{t('case.tieAbout')}</p>
        <p class="row block-s">
          <button class="button">{t('duty.tie')}</button>
        </p>
      </Form>
      {by.kind === 'member' && (
        <p class="block-s">
          <a href={paths.staffNotes(by.handle)}>{t('note.of', { handle: by.handle })}</a>
        </p>
      )}
      {by.kind === 'alias' && (
        <p class="block-s">
          <a href={paths.unmasking(id)}>{t('unmask.link')}</a>
        </p>
      )}
    </section>
  )
}
