import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { FieldError, type FormState, TextField } from '../../html/form.tsx'
import { type Option, Options } from '../../html/select.tsx'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'

/** What was asked for, as it was typed. */
export interface Asked {
  q: string
  space: string
  by: string
  since: string
  notes: string
}

/** The form that searches; what narrows it down is folded away until it is used. */
export function SearchFields(props: {
  asked: Asked
  spaces: readonly VisibleSpace[]
  state: FormState
}) {
  const { asked, spaces, state } = props
  const isNarrowed = Boolean(asked.space || asked.by || asked.since || asked.notes)
  return (
    <form method="get" action={paths.search()} role="search" aria-label={t('search.title')}>
      <TextField
        state={state}
        name="q"
        type="search"
        label={t('search.words')}
        hint={t('search.wordsHint')}
        max={limits.searchLength}
        lang
      />
      <details open={isNarrowed}>
        <summary class="branch">{t('search.more')}</summary>
        <div class="filters block-s">
          <Choice
            state={state}
            name="space"
            label={t('search.space')}
            options={[
              { value: '', label: t('search.everySpace') },
              ...spaces.map(({ slug, name }) => ({ value: slug, label: name, written: true })),
            ]}
          />
          <label class="field">
            <span class="name">{t('search.since')}</span>{' '}
            <input type="date" name="since" value={asked.since.slice(0, 10)} />
            <FieldError state={state} name="since" />
          </label>
          <Choice
            state={state}
            name="notes"
            label={t('search.notes')}
            options={[
              { value: '', label: t('search.anyNotes') },
              { value: 'with', label: t('search.withNotes') },
              { value: 'without', label: t('search.withoutNotes') },
            ]}
          />
        </div>
        <TextField
          state={state}
          name="by"
          label={t('search.by')}
          hint={t('search.byHint')}
          max={limits.handleMax}
          lang
        />
      </details>
      <p class="row">
        <button class="button main">{t('search.find')}</button>
      </p>
    </form>
  )
}

function Choice(props: {
  state: FormState
  name: string
  label: string
  options: readonly Option[]
}) {
  const { state, name, label, options } = props
  return (
    <label class="field">
      <span class="name">{label}</span>{' '}
      <select name={name}>
        <Options options={options} chosen={state.typed[name]} />
      </select>
      <FieldError state={state} name={name} />
    </label>
  )
}
