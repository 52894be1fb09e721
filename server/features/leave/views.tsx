import { leavingWays } from '../../../shared/forms/leave.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { PassphraseAsked } from '../passphrase/fields.tsx'

const days = limits.leaveGraceDays

/** What leaving means, said before the choice. */
export function leavePage(props: {
  state: FormState
  asksPassphrase: boolean
  onlyOwner: boolean
}): Page {
  return {
    title: () => t('leave.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('leave.title')}</h1>
        <p class="lede">{t('leave.lede')}</p>
        <p class="block-s">{rich('leave.export', { link: linkTo(paths.myExport()) })}</p>
        <section class="block">
          <h2>{t('leave.first', { days })}</h2>
          <p>{t('leave.first.what', { days })}</p>
        </section>
        <section class="block">
          <h2>{t('leave.then')}</h2>
          <ul class="plain">
            <li>{t('leave.then.gone')}</li>
            <li>{t('leave.then.handle')}</li>
            <li>{t('leave.then.mentions')}</li>
            <li>{t('leave.then.backups')}</li>
          </ul>
        </section>
        {props.onlyOwner ? <OnlyOwner /> : <LeaveForm {...props} />}
      </>
    ),
  }
}

function OnlyOwner() {
  return (
    <div class="notice block">
      <p>{t('leave.onlyOwner')}</p>
      <p>{rich('leave.onlyOwnerWhere', { link: linkTo(paths.offices()) })}</p>
    </div>
  )
}

function LeaveForm({ state, asksPassphrase }: { state: FormState; asksPassphrase: boolean }) {
  return (
    <Form action={paths.leave()} state={state} class="block">
      <Choices
        state={state}
        name="posts"
        legend={t('leave.posts')}
        chosen=""
        options={leavingWays.map((value) => ({
          value,
          label: t(`leave.posts.${value}`),
          hint: t(`leave.posts.${value}Hint`),
        }))}
      />
      {asksPassphrase && <PassphraseAsked state={state} />}
      <p class="row">
        <button class="button main">{t('leave.go', { days })}</button>
        <a class="button" href={paths.me()}>
          {t('leave.stay')}
        </a>
      </p>
    </Form>
  )
}

/** The last page: what is left to know. */
export function leftPage(): Page {
  return {
    title: () => t('left.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('left.title')}</h1>
        <p class="lede">{t('left.lede', { days })}</p>
        <p class="block-s">{t('left.after')}</p>
        <p class="block-s">{rich('left.crisis', { link: linkTo(paths.crisis()) })}</p>
      </>
    ),
  }
}
