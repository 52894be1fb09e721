import { paths } from '../../../shared/paths.ts'
import { errorOf, Form, type FormState } from '../../html/form.tsx'
import { SelectField } from '../../html/select.tsx'
import { t } from '../../words/index.ts'
import { type NoticeHours, timeOfDay } from '../notices/hours.ts'

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour)

/** When nothing is to be sent, and when the daily mail, as one's own clock shows it. */
export function HoursForm({ hours, state }: { hours: NoticeHours; state: FormState }) {
  const known = zones.includes(hours.timeZone) ? zones : [hours.timeZone, ...zones]
  const typed = { digestHour: String(hours.digestHour), timeZone: hours.timeZone, ...state.typed }
  const filled = { ...state, typed }
  return (
    <section class="block" aria-labelledby="hours">
      <h2 id="hours">{t('notice.hours')}</h2>
      <p class="soft">{t('notice.hoursWords')}</p>
      <Form action={paths.noticeHours()} method="put" state={state}>
        <Time state={state} name="quietFrom" minutes={hours.quietFrom} />
        <Time state={state} name="quietTo" minutes={hours.quietTo} />
        <SelectField
          state={filled}
          name="digestHour"
          label={t('notice.digestHour')}
          options={hoursOfDay.map((hour) => ({ value: String(hour), label: timeOfDay(hour * 60) }))}
        />
        <SelectField
          state={filled}
          name="timeZone"
          label={t('notice.zone')}
          options={known.map((zone) => ({ value: zone, label: zone }))}
        />
        <p class="row">
          <button class="button">{t('notice.hoursSave')}</button>
        </p>
      </Form>
    </section>
  )
}

function Time(props: { state: FormState; name: 'quietFrom' | 'quietTo'; minutes: number | null }) {
  const { state, name, minutes } = props
  const error = errorOf(state, name)
  return (
    <div class="field">
      <label class="name" for={`f-${name}`}>
        {t(`notice.${name}`)} <span class="hint">({t('form.optional')})</span>
      </label>
      <input
        type="time"
        name={name}
        id={`f-${name}`}
        value={state.typed[name] ?? timeOfDay(minutes)}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `e-${name}` : undefined}
      />
      {error && (
        <p class="error" id={`e-${name}`}>
          {error}
        </p>
      )}
    </div>
  )
}
