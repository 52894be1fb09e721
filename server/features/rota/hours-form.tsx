import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { errorOf, Form, type FormState, TextField } from '../../html/form.tsx'
import { t } from '../../words/index.ts'

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]

/** The hours of a week, a line for each day. */
export function HoursForm({ state }: { state: FormState }) {
  const error = errorOf(state, 'zone')
  return (
    <Form action={paths.duty('hours')} method="put" state={state}>
      <div class="field">
        <label class="name" for="f-zone">
          {t('duty.zone')}
        </label>
        <select
          name="zone"
          id="f-zone"
          aria-describedby={error ? 'e-zone' : undefined}
          aria-invalid={error ? 'true' : undefined}
        >
          {zones.map((zone) => (
            <option value={zone} selected={zone === (state.typed.zone ?? 'UTC')}>
              {zone}
            </option>
          ))}
        </select>
        {error && (
          <p class="error" id="e-zone">
            {error}
          </p>
        )}
      </div>
      <p class="hint">{t('duty.hoursHint')}</p>
      {([0, 1, 2, 3, 4, 5, 6] as const).map((day) => (
        <TextField
          state={state}
          name={`hours.${day}`}
          id={`hours-${day}`}
          label={t(`duty.day.${day}`)}
          max={limits.dutyDayLength}
          optional
        />
      ))}
      <p class="row block-s">
        <button class="button">{t('duty.save')}</button>
      </p>
    </Form>
  )
}
