import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import type { ContactPoint } from './store.ts'

/** Where the link of a mail leads: whose address it would be, and a button. */
export function confirmPage(props: {
  state: FormState
  token: string
  point: ContactPoint
  used: boolean
  handle: string
}): Page {
  const { state, token, point, used, handle } = props
  return {
    title: () => t('contact.confirm.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('contact.confirm.title')}</h1>
        <p class="lede">
          {rich(used ? 'contact.confirm.used' : 'contact.confirm.lede', {
            hint: <bdi>{point.hint}</bdi>,
            handle: <bdi>{handle}</bdi>,
          })}
        </p>
        {!used && (
          <Form action={paths.confirm(token)} state={state} class="block">
            <p class="row">
              <button class="button main">{t('contact.confirm.go')}</button>
            </p>
          </Form>
        )}
        <p class="block-s">
          <a href={paths.contactPoints()}>{t('contact.title')}</a>
        </p>
      </>
    ),
  }
}
