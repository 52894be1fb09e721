import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Community } from '../../community.ts'
import { Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import { Saved } from './saved.tsx'

/** These settings as the form's fields. */
export function contactTyped(community: Community): Record<string, string> {
  const { runBy, contact, authorities, languages, hoursZone } = community
  return {
    runBy,
    contact,
    authorities,
    languages,
    hoursZone,
    hoursFrom: String(community.hoursFrom),
    hoursUntil: String(community.hoursUntil),
    caseDays: String(community.caseDays),
  }
}

/** Who runs the forum, when somebody is there, and how long reports are kept. */
export function contactPage({ state, saved }: { state: FormState; saved: boolean }): Page {
  return {
    title: () => t('contactSettings.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.community()}>{t('community.back')}</a>
        </p>
        <h1>{t('contactSettings.title')}</h1>
        <p class="lede">{t('contactSettings.lede')}</p>
        {saved && <Saved />}
        <Form action={paths.community()} method="put" state={state} class="block">
          <input type="hidden" name="part" value="contact" />
          <Who state={state} />
          <Hours state={state} />
          <section class="block" aria-labelledby="keeping">
            <h2 id="keeping">{t('contactSettings.keeping')}</h2>
            <TextField
              state={state}
              name="caseDays"
              label={t('contactSettings.caseDays')}
              hint={t('contactSettings.caseDaysHint')}
            />
          </section>
          <p class="row block-s">
            <button class="button main">{t('community.save')}</button>
          </p>
        </Form>
      </>
    ),
  }
}

function Who({ state }: { state: FormState }) {
  const max = limits.contactLength
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('contactSettings.who')}</h2>
      <TextArea
        state={state}
        name="runBy"
        label={t('contactSettings.runBy')}
        hint={t('contactSettings.runByHint')}
        max={max}
        rows={3}
        optional
      />
      <TextArea
        state={state}
        name="contact"
        label={t('contactSettings.contact')}
        hint={t('contactSettings.contactHint')}
        max={max}
        rows={3}
        optional
      />
      <TextArea
        state={state}
        name="authorities"
        label={t('contactSettings.authorities')}
        max={max}
        rows={3}
        optional
      />
      <TextField
        state={state}
        name="languages"
        label={t('contactSettings.languages')}
        max={limits.languagesLength}
        optional
        lang
      />
    </section>
  )
}

function Hours({ state }: { state: FormState }) {
  return (
    <section class="block" aria-labelledby="hours">
      <h2 id="hours">{t('contactSettings.hours')}</h2>
      <p class="soft">{t('contactSettings.hoursHint')}</p>
      <TextField state={state} name="hoursFrom" label={t('contactSettings.from')} />
      <TextField state={state} name="hoursUntil" label={t('contactSettings.until')} />
      <TextField
        state={state}
        name="hoursZone"
        label={t('contactSettings.zone')}
        hint={t('contactSettings.zoneHint')}
        optional
      />
    </section>
  )
}
