import { defaultLevel } from '../../../shared/forms/professional-mode.ts'
import { paths } from '../../../shared/paths.ts'
import { professionalLevels } from '../../../shared/vocabulary.ts'
import { blankForm, Choices, Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { rich, t } from '../../words/index.ts'
import { Entries } from '../keep-apart/entries-view.tsx'
import type { Entry } from '../keep-apart/store.ts'
import { About, AddForm } from '../keep-apart/views.tsx'
import type { Mode } from './store.ts'

export interface ModeView {
  state: FormState
  mode: Mode
  entries: readonly Entry[]
  limit: number
  addresses: boolean
  /** False for somebody who no longer is one and may only switch it off. */
  isClinician: boolean
  isSaved: boolean
}

/** What professional mode does, the switch, the list it includes, and what shows that it works. */
export function modePage(view: ModeView): Page {
  const { state, mode, addresses } = view
  return {
    title: () => t('mode.title'),
    nav: 'you',
    layout: 'spread',
    body: () => (
      <>
        <div>
          <p class="crumb">
            <a href={paths.me()}>{t('shell.you')}</a>
          </p>
          <h1>{t('mode.title')}</h1>
          <p class="lede">{t('mode.lede')}</p>
          {view.isSaved && !state.error && (
            <p class="notice" role="status">
              {t(
                mode.level === null
                  ? 'mode.savedOff'
                  : mode.prepared
                    ? 'mode.savedOn'
                    : 'mode.savedSoon',
              )}
            </p>
          )}
          {mode.level !== null && !mode.prepared && <p class="notice">{t('mode.preparing')}</p>}
          <ModeForm {...view} />
          <section class="block" aria-labelledby="list">
            <h2 id="list">{t('keepApart.title')}</h2>
            <About addresses={addresses} />
            <AddForm state={blankForm(`${state.key}-list`)} addresses={addresses} />
            <Entries {...view} level={3} />
          </section>
        </div>
        <Margin mode={mode} />
      </>
    ),
  }
}

function ModeForm({ state, mode, isClinician }: ModeView) {
  const levels = isClinician ? professionalLevels : []
  return (
    <Form action={paths.professionalMode()} method="put" state={state} class="block">
      <Choices
        state={state}
        name="level"
        legend={t('mode.level')}
        hint={t('mode.levelHint')}
        chosen={mode.level ?? (isClinician ? 'off' : defaultLevel)}
        options={(['off', ...levels] as const).map((value) => ({
          value,
          label: t(`mode.level.${value}`),
          hint: t(`mode.level.${value}Hint`),
        }))}
      />
      <details>
        <summary class="branch">{t('mode.what')}</summary>
        <ul class="plain">
          <li>{t('mode.what.all')}</li>
          <li>{t('mode.what.others')}</li>
          <li>{t('mode.what.now')}</li>
          <li>{t('mode.what.before')}</li>
          <li>{t('mode.what.moderators')}</li>
          <li>{t('mode.what.off')}</li>
        </ul>
      </details>
      <p class="row">
        <button class="button main">{t('mode.keep')}</button>
      </p>
    </Form>
  )
}

const viewers = ['visitor', 'new-member', 'listed'] as const

function Margin({ mode }: { mode: Mode }) {
  return (
    <aside class="margin" aria-label={t('mode.margin')}>
      <section>
        <h2>{t('mode.seeAs')}</h2>
        <p>{t('mode.seeAsWords')}</p>
        <ul>
          {viewers.map((viewer) => (
            <li>
              <a class="branch" href={paths.seeAs(viewer, paths.home())}>
                {t(`mode.seeAs.${viewer}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('mode.record')}</h2>
        {mode.since !== null && mode.level !== null && (
          <p>
            {rich('mode.recordSince', {
              since: () => <Raw html={timeHtml(mode.since!)} />,
              level: t(`mode.level.${mode.level}`),
            })}
          </p>
        )}
        <p>{t('mode.recordWords')}</p>
        <p>
          <a class="branch" href={paths.boundaryRecord()}>
            {t('mode.recordRead')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('mode.cannot')}</h2>
        <p>
          {rich('mode.cannotWords', { link: linkTo(`${paths.help('who-sees-what')}#stays-open`) })}
        </p>
      </section>
    </aside>
  )
}
