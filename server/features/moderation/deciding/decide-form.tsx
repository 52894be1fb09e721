import { type Measure, measures } from '../../../../shared/forms/deciding.ts'
import { limits } from '../../../../shared/limits.ts'
import { measureRules, pauseHours, undoable } from '../../../../shared/measures.ts'
import { Choices, type FormState, TextArea, TextField } from '../../../html/form.tsx'
import { SelectField } from '../../../html/select.tsx'
import { Tick } from '../../../html/tick.tsx'
import { t } from '../../../words/index.ts'
import type { ShownCase } from '../json.ts'

interface Fields {
  shown: ShownCase
  state: FormState
}

/** What can be done in a case, in words. */
export function actionsFor({ one, alone }: Pick<ShownCase, 'one' | 'alone'>): Measure[] {
  return measures.filter((measure) => {
    if (alone && !undoable.includes(measure)) return false
    const { on } = measureRules[measure]
    if (one.target === 'decision') return on === 'nothing' || on === 'decision'
    if (on === 'post') return one.postId !== null && !one.postDeleted
    if (on === 'member') return !one.concernedLeft
    return on === 'nothing'
  })
}

/** The fields of a decision: what is done, why, for how long, and what is said to whom. */
export function DecisionFields({ shown, state, chosen }: Fields & { chosen: string }) {
  return (
    <>
      <input type="hidden" name="version" value={String(shown.one.version)} />
      <Choices
        state={state}
        name="action"
        legend={t('decide.action')}
        hint={shown.alone ? t('decide.aloneHint') : t('decide.secondHint')}
        chosen={chosen}
        options={actionsFor(shown).map((value) => ({
          value,
          label: t(`decide.to.${value}`),
          hint: t(`decide.to.${value}.about`),
        }))}
      />
      <TextArea
        state={state}
        name="reason"
        label={t('decide.reason')}
        hint={t('decide.reasonHint')}
        max={limits.decisionReasonLength}
        rows={3}
      />
      <RuleField shown={shown} state={state} />
      <SelectField
        state={state}
        name="hours"
        label={t('decide.hours')}
        hint={t('decide.hoursHint')}
        options={[
          { value: '', label: t('decide.hours.usual') },
          ...[1, 6, ...pauseHours].map((hours) => ({
            value: String(hours),
            label: t('decide.hours.for', { hours }),
          })),
        ]}
      />
      <TextField
        state={state}
        name="note"
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        max={limits.contentNoteLength}
        optional
      />
      <TextArea
        state={state}
        name="facts"
        label={t('decide.facts')}
        hint={t('decide.factsHint')}
        max={limits.decisionMessageLength}
        rows={3}
        optional
      />
      <TextArea
        state={state}
        name="message"
        label={t('decide.message')}
        hint={t('decide.messageHint')}
        max={limits.decisionMessageLength}
        rows={4}
        optional
      />
      {shown.beside && <Fair state={state} />}
    </>
  )
}

function RuleField({ shown: { rules }, state }: Fields) {
  if (rules.length === 0) return null
  return (
    <SelectField
      state={state}
      name="rule"
      label={t('decide.rule')}
      hint={t('decide.ruleHint')}
      options={[
        { value: '', label: t('decide.rule.none') },
        ...rules.map(({ publicId, title }) => ({ value: publicId, label: title, written: true })),
      ]}
    />
  )
}

function Fair({ state }: Pick<Fields, 'state'>) {
  return (
    <div class="notice">
      <p>{t('decide.beside')}</p>
      <input type="hidden" name="asked" value="on" />
      <Tick state={state} name="fair" label={t('decide.fair')} />
    </div>
  )
}
