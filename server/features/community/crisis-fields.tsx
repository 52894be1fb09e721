import { limits } from '../../../shared/limits.ts'
import { sendings } from '../../../shared/vocabulary.ts'
import { Choices, errorOf, type FormState, TextArea, TextField } from '../../html/form.tsx'
import { ListError } from '../../html/tick.tsx'
import { t } from '../../words/index.ts'

/** As many entries as there are, and two empty ones to fill in. */
export function CrisisFields({ state }: { state: FormState }) {
  const numbers = Object.keys(state.typed).flatMap((name) => {
    const [, number] = /^crisis\.(\d{1,2})\.(?:name|how|where)$/.exec(name) ?? []
    return number && state.typed[name] ? [Number(number)] : []
  })
  const rows = Math.min(limits.crisisEntries, Math.max(-1, ...numbers) + 3)
  return (
    <>
      <ListError state={state} name="crisis" />
      {Array.from({ length: rows }, (_, number) => (
        <CrisisEntry state={state} number={number} />
      ))}
    </>
  )
}

function CrisisEntry({ state, number }: { state: FormState; number: number }) {
  const name = (field: string) => `crisis.${number}.${field}`
  const title = state.typed[name('name')] ?? ''
  const fields = ['name', 'how', 'where', 'sends', 'checkedOn']
  const wrong = fields.some((field) => errorOf(state, name(field)) !== null)
  return (
    <details class="fold" open={wrong || (number === 0 && title === '')}>
      <summary>
        <span dir="auto">{title || t('community.crisisNew')}</span>
        <span class="act">
          <span class="open">{t(title ? 'community.crisisOpen' : 'community.crisisFill')}</span>
          <span class="shut">{t('community.crisisShut')}</span>
        </span>
      </summary>
      <fieldset>
        <legend class="unseen">{t('community.crisisEntry', { number: number + 1 })}</legend>
        <TextField
          state={state}
          name={name('name')}
          label={t('community.crisisName')}
          max={limits.crisisNameLength}
          lang
        />
        <TextArea
          state={state}
          name={name('how')}
          label={t('community.crisisHow')}
          hint={t('community.crisisHowHint')}
          max={limits.crisisHowLength}
          rows={4}
        />
        <TextField
          state={state}
          name={name('where')}
          label={t('community.crisisWhere')}
          max={limits.crisisWhereLength}
          optional
          lang
        />
        <Choices
          state={state}
          name={name('sends')}
          legend={t('community.crisisSends')}
          chosen="unknown"
          options={sendings.map((value) => ({ value, label: t(`community.crisisSends.${value}`) }))}
        />
        <TextField
          state={state}
          name={name('checkedOn')}
          label={t('community.crisisChecked')}
          hint={t('community.crisisCheckedHint')}
          max={10}
          optional
        />
      </fieldset>
    </details>
  )
}
