import { limits } from '../../../shared/limits.ts'
import { type FormState, TextArea, TextField } from '../../html/form.tsx'
import { t } from '../../words/index.ts'

/** Why, and for how long at most `most` hours; `open` for what may have no end. */
export function ReasonAndHours(props: {
  state: FormState
  /** Tells the fields of several forms on a page apart. */
  id: string
  most: number
  open?: boolean
}) {
  const { state, id, most, open = false } = props
  return (
    <>
      <TextArea
        state={state}
        name="reason"
        id={`${id}-reason`}
        label={t('measure.reason')}
        rows={3}
        max={limits.measureReasonLength}
      />
      <TextField
        state={state}
        name="hours"
        id={`${id}-hours`}
        label={t('measure.hours')}
        hint={t(open ? 'measure.hoursOpen' : 'measure.hoursAid', { most })}
        max={3}
        optional={open}
      />
    </>
  )
}
