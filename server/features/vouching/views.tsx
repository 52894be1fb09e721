import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { blankForm, Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t, type WordKey } from '../../words/index.ts'

interface Named {
  handle: string
}

export interface VouchesView {
  vouched: boolean
  by: readonly Named[]
  given: readonly Named[]
  /** Why one cannot vouch, or null. */
  why: WordKey | null
  state: FormState
}

/** What vouching is, who vouches for one, and for whom one does. */
export function vouchesPage({ vouched, by, given, why, state }: VouchesView): Page {
  return {
    title: () => t('vouch.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('vouch.title')}</h1>
        <p class="lede">{t('vouch.lede')}</p>
        <p>{t('vouch.how')}</p>
        <h2>{t('vouch.forYou')}</h2>
        <p>{t(vouched ? 'vouch.isVouched' : 'vouch.isNotVouched')}</p>
        {by.length > 0 && (
          <ul class="plain">
            {by.map(({ handle }) => (
              <li>
                <MemberLink handle={handle} />
              </li>
            ))}
          </ul>
        )}
        <h2>{t('vouch.byYou')}</h2>
        <p>{why ? t(why) : t('vouch.where')}</p>
        {given.length > 0 && (
          <ul class="contents">
            {given.map(({ handle }) => (
              <li class="headline">
                <p>
                  <MemberLink handle={handle} />
                </p>
                <Form action={paths.vouch(handle)} method="delete" state={blankForm(state.key)}>
                  <input type="hidden" name="back" value="list" />
                  <button class="button small">
                    {t('vouch.withdraw')} <About name={handle} />
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <p>{rich('vouch.more', { link: linkTo(paths.help('vouching')) })}</p>
      </>
    ),
  }
}

function MemberLink({ handle }: Named) {
  return (
    <a href={paths.member(handle)} dir="auto">
      {handle}
    </a>
  )
}

/** On a member's page, for those who may vouch: nobody else is told of it. */
export function VouchButton(props: { handle: string; given: boolean; formKey: string }) {
  const { handle, given, formKey } = props
  const method = given ? 'delete' : 'put'
  return (
    <Form action={paths.vouch(handle)} method={method} state={blankForm(formKey)} class="block-s">
      <p class="row">
        <button class="button small">{t(given ? 'vouch.withdraw' : 'vouch.give')}</button>
        <span class="hint">
          {rich(given ? 'vouch.given' : 'vouch.giveHint', { link: linkTo(paths.myVouches()) })}
        </span>
      </p>
    </Form>
  )
}
