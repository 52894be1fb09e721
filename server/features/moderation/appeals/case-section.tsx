import { appealOutcomes } from '../../../../shared/forms/deciding.ts'
import { limits } from '../../../../shared/limits.ts'
import { paths } from '../../../../shared/paths.ts'
import { Choices, Form, TextArea } from '../../../html/form.tsx'
import { Raw } from '../../../html/raw.tsx'
import { timeHtml } from '../../../html/time.ts'
import { t } from '../../../words/index.ts'
import { DecisionFields } from '../deciding/decide-form.tsx'
import type { ShownCase } from '../json.ts'
import type { CaseForms } from '../one-case-view.tsx'
import { Statements } from './statement-views.tsx'
import type { Said } from './store.ts'

interface HearView {
  shown: ShownCase
  forms: CaseForms
}

/** What was asked, what was said about it, and answering it: for somebody who has not decided yet. */
export function Appeals({ shown, forms }: HearView) {
  const { one, appeals } = shown
  const state = forms.of('hear')
  return (
    <section class="block" aria-labelledby="appeals">
      <h2 id="appeals">{t('hear.title')}</h2>
      <p class="soft">{t('hear.lede')}</p>
      <ul class="contents">
        {appeals.map(({ part, words, lodgedAt, said, publicId }) => (
          <li>
            <h3 class="title">{t(`hear.from.${part}`)}</h3>
            <p class="meta">
              <Raw html={timeHtml(lodgedAt)} />
            </p>
            <p dir="auto" class="words">
              {words}
            </p>
            <Words said={said} />
            <Form
              action={paths.moderationCase(one.publicId, 'words')}
              state={forms.of('words')}
              class="block"
            >
              <input type="hidden" name="appeal" value={publicId} />
              <TextArea
                state={forms.of('words')}
                name="text"
                id={`text-${publicId}`}
                label={t('hear.ask')}
                hint={t('hear.askHint')}
                max={limits.appealLength}
                rows={3}
              />
              <p class="row block-s">
                <button class="button">{t('hear.askSend')}</button>
              </p>
            </Form>
          </li>
        ))}
      </ul>
      <Statements statements={shown.statements} />
      <Form action={paths.moderationCase(one.publicId, 'hear')} state={state} class="block">
        <Choices
          state={state}
          name="outcome"
          legend={t('hear.outcome')}
          chosen=""
          options={appealOutcomes.map((value) => ({
            value,
            label: t(`hear.outcome.${value}`),
            hint: t(`hear.outcomeHint.${value}`),
          }))}
        />
        <DecisionFields shown={shown} state={state} chosen="" />
        <p class="row block-s">
          <button class="button main">{t('hear.send')}</button>
        </p>
      </Form>
    </section>
  )
}

/** What was said about an appeal, both ways. */
export function Words({ said }: { said: readonly Said[] }) {
  if (said.length === 0) return null
  return (
    <ul class="contents">
      {said.map(({ byTeam, words, at }) => (
        <li>
          <p class="meta">
            <span>{t(byTeam ? 'appeal.by.team' : 'appeal.by.member')}</span>
            <Raw html={timeHtml(at)} />
          </p>
          <p dir="auto" class="words">
            {words}
          </p>
        </li>
      ))}
    </ul>
  )
}
