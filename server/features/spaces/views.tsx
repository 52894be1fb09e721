import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { spaceAccesses } from '../../../shared/vocabulary.ts'
import { Choices, Form, type FormState, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t } from '../../words/index.ts'
import { Saved } from '../community/saved.tsx'
import { MemberLookUp } from './member-views.tsx'
import type { LookedUp } from './member-routes.tsx'

/** The form for a space that is not there yet. */
export function newSpacePage(state: FormState): Page {
  return {
    title: () => t('space.newTitle'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.spaceSettings()}>{t('space.settings')}</a>
        </p>
        <h1>{t('space.newTitle')}</h1>
        <p class="lede">{t('space.newLede')}</p>
        <div class="block">
          <Form action="/spaces" state={state}>
            <NameFields state={state} />
            <TextField
              state={state}
              name="slug"
              label={t('space.slug')}
              hint={t('space.slugHint')}
              max={limits.slugLength}
              optional
            />
            <AccessField state={state} />
            <p class="row">
              <button class="button main">{t('space.open')}</button>
            </p>
          </Form>
        </div>
      </>
    ),
  }
}

interface Edited {
  slug: string
  state: FormState
  saved: boolean
  /** For spaces by invitation. */
  member: LookedUp | null
}

/** The form for a space that is there. */
export function editSpacePage({ slug, state, saved, member }: Edited): Page {
  const title = () => t('space.editTitle', { name: state.typed.name ?? '' })
  return {
    title,
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.spaceSettings()}>{t('space.settings')}</a>
        </p>
        <h1 dir="auto">{title()}</h1>
        {saved && <Saved word="space.saved" />}
        <div class="block">
          <Form action={paths.space(slug)} method="patch" state={state}>
            <NameFields state={state} />
            <AccessField state={state} hint={t('space.accessFollows')} />
            <Choices
              state={state}
              name="indexed"
              legend={t('space.indexed')}
              hint={t('space.indexedHint')}
              chosen="no"
              options={(['no', 'yes'] as const).map((value) => ({
                value,
                label: t(`space.indexed.${value}`),
              }))}
            />
            <p class="row">
              <button class="button main">{t('space.save')}</button>
              <a class="button" href={paths.space(slug)}>
                {t('space.visit')}
              </a>
            </p>
          </Form>
        </div>
        {member && <MemberLookUp slug={slug} member={member} />}
      </>
    ),
  }
}

function NameFields({ state }: { state: FormState }) {
  return (
    <>
      <TextField
        state={state}
        name="name"
        label={t('space.name')}
        max={limits.spaceNameLength}
        lang
      />
      <TextField
        state={state}
        name="description"
        label={t('space.description')}
        hint={t('space.descriptionHint')}
        max={limits.spaceDescriptionLength}
        optional
        lang
      />
    </>
  )
}

function AccessField({ state, hint }: { state: FormState; hint?: string }) {
  return (
    <Choices
      state={state}
      name="access"
      legend={t('space.access')}
      {...(hint ? { hint } : {})}
      chosen="members"
      options={spaceAccesses.map((value) => ({
        value,
        label: t(`space.access.${value}`),
        hint: t(`space.access.${value}Hint`),
      }))}
    />
  )
}
