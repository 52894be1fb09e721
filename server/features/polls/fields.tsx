/** Asking something of others, in the forms of a thread and of a reply. */
import { limits } from '../../../shared/limits.ts'
import { pollDays, pollResults } from '../../../shared/vocabulary.ts'
import { type FormState, errorOf, TextArea } from '../../html/form.tsx'
import { t } from '../../words/index.ts'

/** The fields, folded: most posts ask nothing. */
export function PollFields({ state }: { state: FormState }) {
  const open = Boolean(state.typed.pollOptions) || errorOf(state, 'pollOptions') !== null
  return (
    <details class="most" open={open}>
      <summary class="branch">{t('poll.add')}</summary>
      <TextArea
        state={state}
        name="pollOptions"
        label={t('poll.options')}
        hint={t('poll.optionsHint', { max: limits.pollOptions, length: limits.pollOptionLength })}
        rows={4}
        optional
      />
      <Choice state={state} name="pollSeveral" label={t('poll.several')} />
      <Choice
        state={state}
        name="pollNamed"
        label={t('poll.withNames')}
        hint={t('poll.withNamesHint')}
      />
      <div class="field">
        <label class="name" for="f-pollResults">
          {t('poll.results')}
        </label>
        <select name="pollResults" id="f-pollResults">
          {pollResults.map((value) => (
            <option value={value} selected={state.typed.pollResults === value}>
              {t(`poll.results.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="name" for="f-pollDays">
          {t('poll.days')}
        </label>
        <select name="pollDays" id="f-pollDays">
          <option value="">{t('poll.noEnd')}</option>
          {pollDays.map((days) => (
            <option value={days} selected={state.typed.pollDays === String(days)}>
              {t('poll.inDays', { days })}
            </option>
          ))}
        </select>
      </div>
    </details>
  )
}

function Choice(props: { state: FormState; name: string; label: string; hint?: string }) {
  const { state, name, label, hint } = props
  return (
    <label class="choice">
      <input type="checkbox" name={name} checked={state.typed[name] === 'on'} />{' '}
      <span>{label}</span>
      {hint && <span class="hint">{hint}</span>}
    </label>
  )
}
