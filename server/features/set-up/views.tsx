import { limits } from '../../../shared/limits.ts'
import { Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { ListError, Tick } from '../../html/tick.tsx'
import { t } from '../../words/index.ts'
import { CrisisFields } from '../community/crisis-fields.tsx'
import { crisisTyped } from '../community/crisis-views.tsx'
import { AboutFields, DoorFields, LanguageField } from '../community/fields.tsx'
import { setUpDefaults } from './defaults.ts'

/** What the fields hold before anybody typed. */
export function setUpTyped(): Record<string, string> {
  const { language, agreement, crisis, spaces, probationDays } = setUpDefaults()
  const typed = {
    language,
    agreement,
    probationDays: String(probationDays),
    ...crisisTyped(crisis),
  }
  const rows = spaces.flatMap(({ name, description }, number) => [
    [`spaces.${number}.name`, name],
    [`spaces.${number}.description`, description],
    [`spaces.${number}.wanted`, 'on'],
  ])
  return { ...typed, ...(Object.fromEntries(rows) as Record<string, string>) }
}

/** The whole set-up on one page. */
export function setUpPage(token: string, state: FormState, hasMail: boolean): Page {
  return {
    title: () => t('setUp.title'),
    layout: 'narrow',
    bare: true,
    body: () => (
      <>
        <h1>{t('setUp.title')}</h1>
        <p class="lede">{t('setUp.lede')}</p>
        <div class="block">
          <Form action={`/set-up/${token}`} state={state}>
            <section aria-labelledby="about">
              <h2 id="about">{t('setUp.about')}</h2>
              <AboutFields state={state} />
              <LanguageField state={state} hint={t('setUp.languageHint')} />
            </section>
            <OwnerSection state={state} />
            <AgreementSection state={state} />
            <SpacesSection state={state} />
            <section class="block" aria-labelledby="crisis">
              <h2 id="crisis">{t('setUp.crisis')}</h2>
              <p class="soft">{t('setUp.crisisHint')}</p>
              <CrisisFields state={state} />
            </section>
            <section class="block" aria-labelledby="door">
              <h2 id="door">{t('setUp.door')}</h2>
              <DoorFields state={state} />
            </section>
            <section class="block" aria-labelledby="mail">
              <h2 id="mail">{t('setUp.mail')}</h2>
              <p class="soft">{t(hasMail ? 'setUp.hasMail' : 'setUp.noMail')}</p>
            </section>
            <p class="row block-s">
              <button class="button main">{t('setUp.open')}</button>
            </p>
          </Form>
        </div>
      </>
    ),
  }
}

function OwnerSection({ state }: { state: FormState }) {
  const min = limits.passphraseMin
  return (
    <section class="block" aria-labelledby="you">
      <h2 id="you">{t('setUp.you')}</h2>
      <p class="soft">{t('setUp.youHint')}</p>
      <TextField
        state={state}
        name="handle"
        label={t('setUp.handle')}
        autocomplete="username"
        lang
      />
      <TextField
        state={state}
        name="passphrase"
        type="password"
        label={t('setUp.passphrase')}
        hint={state.error ? t('setUp.passphraseAgain') : t('setUp.passphraseHint', { min })}
        autocomplete="new-password"
      />
    </section>
  )
}

function AgreementSection({ state }: { state: FormState }) {
  return (
    <section class="block" aria-labelledby="agreement">
      <h2 id="agreement">{t('setUp.agreement')}</h2>
      <TextArea
        state={state}
        name="agreement"
        label={t('agreement.body')}
        hint={t('setUp.agreementHint')}
        max={limits.agreementLength}
        rows={16}
      />
    </section>
  )
}

function SpacesSection({ state }: { state: FormState }) {
  const suggested = setUpDefaults().spaces.length
  return (
    <section class="block" aria-labelledby="spaces">
      <h2 id="spaces">{t('setUp.spaces')}</h2>
      <p class="soft">{t('setUp.spacesHint')}</p>
      <ListError state={state} name="spaces" />
      {Array.from({ length: suggested + 1 }, (_, number) => (
        <FirstSpace state={state} number={number} own={number === suggested} />
      ))}
    </section>
  )
}

function FirstSpace(props: { state: FormState; number: number; own: boolean }) {
  const { state, number, own } = props
  const name = (field: string) => `spaces.${number}.${field}`
  return (
    <fieldset class="entry">
      <legend>{own ? t('setUp.spaceOwn') : t('setUp.spaceNumber', { number: number + 1 })}</legend>
      {!own && (
        <Tick
          state={state}
          name={name('wanted')}
          label={t('setUp.spaceWanted')}
          ticked={name('wanted') in state.typed}
        />
      )}
      <TextField
        state={state}
        name={name('name')}
        label={t('setUp.spaceName')}
        max={limits.spaceNameLength}
        optional={own}
        lang
      />
      <TextField
        state={state}
        name={name('description')}
        label={t('setUp.spaceAbout')}
        max={limits.spaceDescriptionLength}
        optional
        lang
      />
      {own && <input type="hidden" name={name('wanted')} value="on" />}
    </fieldset>
  )
}
