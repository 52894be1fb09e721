import type { ComponentChildren } from 'preact'
import { limits } from '../../../../shared/limits.ts'
import { paths } from '../../../../shared/paths.ts'
import { Form, type FormState, TextArea } from '../../../html/form.tsx'
import { Raw } from '../../../html/raw.tsx'
import { timeHtml } from '../../../html/time.ts'
import { t } from '../../../words/index.ts'
import type { ShownCase } from '../json.ts'
import type { CaseForms } from '../one-case-view.tsx'
import { DecisionFields } from './decide-form.tsx'
import type { Decision } from './store.ts'

interface WorkView {
  shown: ShownCase
  state: FormState
}

/** Deciding a case that waits for it. */
export function Decide({ shown, state }: WorkView) {
  return (
    <section class="block" aria-labelledby="decide">
      <h2 id="decide">{t('decide.title')}</h2>
      <p class="soft">{t('decide.lede')}</p>
      <Form action={paths.moderationCase(shown.one.publicId, 'decide')} state={state} class="block">
        <DecisionFields shown={shown} state={state} chosen="none" />
        <p class="row block-s">
          <button class="button main">{t('decide.send')}</button>
        </p>
      </Form>
    </section>
  )
}

/** What was proposed, and saying yes or no to it, or taking it back. */
export function Proposal({ shown, forms }: { shown: ShownCase; forms: CaseForms }) {
  const { one, proposed, self } = shown
  if (!proposed) return null
  const yours = proposed.proposed_by === self
  const state = forms.of('second')
  return (
    <section class="block" aria-labelledby="proposal">
      <h2 id="proposal">{t('decide.proposal')}</h2>
      <DecisionDetails decision={proposed} />
      <p class="block-s">{t(yours ? 'decide.proposal.yours' : 'decide.proposal.about')}</p>
      {yours ? (
        <Form
          action={paths.moderationCase(one.publicId, 'release')}
          state={forms.of('release')}
          class="block"
        >
          <button class="button">{t('decide.proposal.takeBack')}</button>
        </Form>
      ) : (
        <Form action={paths.moderationCase(one.publicId, 'second')} state={state} class="block">
          <input type="hidden" name="version" value={String(one.version)} />
          <TextArea
            state={state}
            name="reason"
            label={t('decide.secondReason')}
            max={limits.decisionReasonLength}
            rows={3}
            optional
          />
          <p class="row block-s">
            <button class="button main" name="agree" value="true">
              {t('decide.agree')}
            </button>
            <button class="button" name="agree" value="false">
              {t('decide.disagree')}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}

/** What was decided last. */
export function Decided({ decision }: { decision: Decision }) {
  return (
    <section class="block" aria-labelledby="decided">
      <h2 id="decided">{t('decide.decided')}</h2>
      <DecisionDetails decision={decision} />
      <p class="soft">{t(`decision.state.${decision.state}`)}</p>
    </section>
  )
}

function DecisionDetails({ decision }: { decision: Decision }) {
  const { measure, reason, rule_words, facts, message, note, until } = decision
  return (
    <dl class="facts">
      <Line name={t('decide.action')}>{t(`decide.to.${measure}`)}</Line>
      {until !== null && (
        <Line name={t('decision.until')}>
          <Raw html={timeHtml(until)} />
        </Line>
      )}
      <Line name={t('decide.reason')}>{reason}</Line>
      {note && <Line name={t('decide.note')}>{note}</Line>}
      {rule_words && <Line name={t('decide.rule')}>{rule_words}</Line>}
      {facts && <Line name={t('decide.facts')}>{facts}</Line>}
      {message && <Line name={t('decide.message')}>{message}</Line>}
    </dl>
  )
}

/** A name and what it stands for. */
export function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto" class="words">
        {children}
      </dd>
    </div>
  )
}
