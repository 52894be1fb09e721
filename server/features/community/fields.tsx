import { languageNames, spoken } from '../../../shared/languages.ts'
import { limits } from '../../../shared/limits.ts'
import { joiningWays } from '../../../shared/vocabulary.ts'
import { Choices, type FormState, TextField } from '../../html/form.tsx'
import { ListError } from '../../html/tick.tsx'
import { t } from '../../words/index.ts'

/** Name and description; at the set-up and later. */
export function AboutFields({ state }: { state: FormState }) {
  return (
    <>
      <TextField
        state={state}
        name="name"
        label={t('community.name')}
        max={limits.communityNameLength}
        lang
      />
      <TextField
        state={state}
        name="description"
        label={t('community.description')}
        hint={t('community.descriptionHint')}
        max={limits.communityDescriptionLength}
        optional
        lang
      />
    </>
  )
}

/** In which language the community is at home; at the set-up and later. */
export function LanguageField({ state, hint }: { state: FormState; hint: string }) {
  return (
    <Choices
      state={state}
      name="language"
      legend={t('community.language')}
      hint={hint}
      chosen="en"
      options={spoken.map((value) => ({ value, label: languageNames[value], lang: value }))}
    />
  )
}

/** Who may join, after which questions, and for how long one is new; at the set-up and later. */
export function DoorFields({ state }: { state: FormState }) {
  return (
    <>
      <Choices
        state={state}
        name="joining"
        legend={t('community.joining')}
        chosen="approval"
        options={joiningWays.map((value) => ({
          value,
          label: t(`community.joining.${value}`),
          hint: t(`community.joining.${value}Hint`),
        }))}
      />
      <fieldset>
        <legend>{t('community.questions')}</legend>
        <p class="hint">{t('community.questionsHint')}</p>
        <ListError state={state} name="questions" />
        {Array.from({ length: limits.joinQuestions }, (_, number) => (
          <TextField
            state={state}
            name={`questions.${number}`}
            label={t('community.question', { number: number + 1 })}
            max={limits.questionLength}
            optional
            lang
          />
        ))}
      </fieldset>
      <TextField
        state={state}
        name="probationDays"
        label={t('community.probation')}
        hint={t('community.probationHint')}
      />
    </>
  )
}
