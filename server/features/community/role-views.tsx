import { paths } from '../../../shared/paths.ts'
import { type Role, roles } from '../../../shared/vocabulary.ts'
import { blankForm, Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'

interface Holder {
  handle: string
  roles: readonly Role[]
}

/** A handle to type, and the offices of whoever has it. */
export function officesPage(state: FormState, holder: Holder | null): Page {
  return {
    title: () => t('role.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('role.title')}</h1>
        <p class="lede">{t('role.lede')}</p>
        <form class="block" method="get" action={paths.offices()} novalidate>
          <TextField state={state} name="handle" label={t('role.handle')} lang />
          <p class="row">
            <button class="button">{t('role.look')}</button>
          </p>
        </form>
        {holder && <Offices holder={holder} nextKey={state.key} />}
      </>
    ),
  }
}

function Offices({ holder, nextKey }: { holder: Holder; nextKey: string }) {
  return (
    <section class="block" aria-labelledby="offices">
      <h2 id="offices">{t('role.of', { handle: holder.handle })}</h2>
      <ul class="contents">
        {roles.map((role) => (
          <Office
            handle={holder.handle}
            role={role}
            has={holder.roles.includes(role)}
            k={nextKey}
          />
        ))}
      </ul>
    </section>
  )
}

function Office(props: { handle: string; role: Role; has: boolean; k: string }) {
  const { handle, role, has } = props
  const name = t(`role.${role}`)
  return (
    <li>
      <h3 class="title">{name}</h3>
      <p class="soft">{t(`role.${role}About`)}</p>
      <Form
        action={paths.role(handle, role)}
        method={has ? 'delete' : 'put'}
        state={blankForm(props.k)}
        class="row block-s"
      >
        <span class="meta">{t(has ? 'role.has' : 'role.hasNot')}</span>
        <button
          class="button small"
          aria-label={t(has ? 'role.takeNamed' : 'role.giveNamed', { role: name })}
        >
          {t(has ? 'role.take' : 'role.give')}
        </button>
      </Form>
    </li>
  )
}
