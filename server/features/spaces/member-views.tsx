import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, TextField } from '../../html/form.tsx'
import { t } from '../../words/index.ts'
import type { LookedUp } from './member-routes.tsx'

/** A handle to type, and whether whoever has it may read the space. */
export function MemberLookUp({ slug, member }: { slug: string; member: LookedUp }) {
  const { state, found } = member
  return (
    <section class="block" aria-labelledby="members">
      <h2 id="members">{t('space.members')}</h2>
      <form method="get" action={paths.editSpace(slug)} novalidate>
        <TextField
          state={state}
          name="handle"
          label={t('role.handle')}
          hint={t('space.membersHint')}
          lang
        />
        <p class="row">
          <button class="button">{t('space.memberLook')}</button>
        </p>
      </form>
      {found && (
        <Form
          action={paths.spaceMember(slug, found.handle)}
          method={found.reads ? 'delete' : 'put'}
          state={blankForm(state.key)}
          class="block-s"
        >
          <p>{t(found.reads ? 'space.memberIn' : 'space.memberOut', { handle: found.handle })}</p>
          <p class="row">
            <button class="button">
              {t(found.reads ? 'space.memberRemove' : 'space.memberAdd', { handle: found.handle })}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}
