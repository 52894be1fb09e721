import { reportReasons } from '../../../shared/forms/moderation.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, errorOf, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { ListError } from '../../html/tick.tsx'
import { t } from '../../words/index.ts'
import { newVersionPage } from '../../html/versions.tsx'
import type { Edition } from './store.ts'

/** The rules as the form's fields. */
export function rulesTyped(edition: Edition | null): Record<string, string> {
  const typed: Record<string, string> = { basedOn: String(edition?.version ?? 0) }
  edition?.rules.forEach(({ publicId, title, body, about }, number) => {
    typed[`rules.${number}.id`] = publicId
    typed[`rules.${number}.title`] = title
    typed[`rules.${number}.body`] = body
    typed[`rules.${number}.about`] = about
    typed[`rules.${number}.place`] = String(number + 1)
  })
  return typed
}

/** The owner's form for a new edition. */
export function rulesEditPage(state: FormState): Page {
  return newVersionPage({
    title: 'rule.editTitle',
    lede: 'rule.editLede',
    action: paths.rules(),
    state,
    fields: () => (
      <>
        <ListError state={state} name="rules" />
        {Array.from({ length: rowsOf(state) }, (_, number) => (
          <RuleFields state={state} number={number} />
        ))}
      </>
    ),
    publish: 'rule.publish',
  })
}

/** As many as there are, and two empty ones to fill in. */
function rowsOf({ typed }: FormState): number {
  const numbers = Object.keys(typed).flatMap((name) => {
    const [, number] = /^rules\.(\d{1,2})\.title$/.exec(name) ?? []
    return number && typed[name] ? [Number(number)] : []
  })
  return Math.min(limits.rules, Math.max(-1, ...numbers) + 3)
}

function RuleFields({ state, number }: { state: FormState; number: number }) {
  const name = (field: string) => `rules.${number}.${field}`
  const title = state.typed[name('title')] ?? ''
  const wrong = ['title', 'body', 'about', 'place'].some(
    (field) => errorOf(state, name(field)) !== null,
  )
  return (
    <details class="fold" open={wrong || (number === 0 && title === '')}>
      <summary>
        <span dir="auto">{title || t('rule.another')}</span>
        <span class="act">
          <span class="open">{t(title ? 'community.crisisOpen' : 'community.crisisFill')}</span>
          <span class="shut">{t('community.crisisShut')}</span>
        </span>
      </summary>
      <fieldset>
        <legend class="unseen">{t('rule.number', { number: number + 1 })}</legend>
        <input type="hidden" name={name('id')} value={state.typed[name('id')] ?? ''} />
        <TextField
          state={state}
          name={name('title')}
          label={t('rule.titleLabel')}
          hint={t('rule.titleHint')}
          max={limits.ruleTitleLength}
          lang
        />
        <TextArea
          state={state}
          name={name('body')}
          label={t('rule.body')}
          max={limits.ruleBodyLength}
          rows={4}
          optional
        />
        {title && (
          <TextField
            state={state}
            name={name('place')}
            label={t('rule.place')}
            hint={t('rule.placeHint')}
            max={2}
            optional
          />
        )}
        <Choices
          state={state}
          name={name('about')}
          legend={t('rule.about')}
          hint={t('rule.aboutHint')}
          chosen="other"
          options={reportReasons.map((value) => ({ value, label: t(`report.reason.${value}`) }))}
        />
      </fieldset>
    </details>
  )
}
