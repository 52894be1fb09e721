import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { WordsToSay } from './words-to-say.tsx'

interface About {
  /** The name they go by. */
  name: string
  action: string
  back: string
  /** True just after somebody had them asked. */
  sent: boolean
  state: FormState
}

/** What one can do who is worried about somebody; `about` whom, where that is known. */
export function worryPage(about: About | null): Page {
  return {
    title: () => t('worry.title'),
    layout: 'narrow',
    body: () => (
      <>
        {about && (
          <p class="crumb">
            <a href={about.back}>{t('worry.back')}</a>
          </p>
        )}
        <h1>{t('worry.title')}</h1>
        {about?.sent && (
          <p class="notice" role="status">
            {t('worry.sent')}
          </p>
        )}
        <p class="lede">{t('worry.lede')}</p>
        <p>{rich('worry.now', { link: linkTo(paths.crisis()) })}</p>
        <WordsToSay />
        {about && !about.sent && <AskThem {...about} />}
        <section class="block" aria-labelledby="not">
          <h2 id="not">{t('worry.not')}</h2>
          <p>{rich('worry.notAbout', { help: linkTo(paths.help('reporting')) })}</p>
        </section>
      </>
    ),
  }
}

function AskThem({ name, action, state }: About) {
  return (
    <section class="block" aria-labelledby="ask">
      <h2 id="ask">{t('worry.ask')}</h2>
      <p>{t('worry.askAbout', { name, days: limits.checkInDays })}</p>
      <blockquote>
        <p>{t('checkIn.question')}</p>
      </blockquote>
      <p class="soft">{t('worry.askHint')}</p>
      <Form action={action} state={state} class="block-s">
        <p class="row">
          <button class="button">{t('worry.askDo')}</button>
        </p>
      </Form>
    </section>
  )
}
