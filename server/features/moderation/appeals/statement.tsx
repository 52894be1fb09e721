import { paths } from '../../../../shared/paths.ts'
import { Raw } from '../../../html/raw.tsx'
import { timeHtml } from '../../../html/time.ts'
import type { OwnDecision } from '../../../visibility/decided.ts'
import { t } from '../../../words/index.ts'
import { Line } from '../deciding/views.tsx'
import { Folded } from '../folded.tsx'

/** Why something was decided: in full for whom it concerns, and for a reporter what is theirs to know. */
export function Statement({ decision }: { decision: OwnDecision }) {
  return decision.part === 'concerned' ? (
    <Full decision={decision} />
  ) : (
    <ForReporter decision={decision} />
  )
}

function ForReporter({ decision: { measure, reason, decidedAt } }: { decision: OwnDecision }) {
  const left = measure === 'none'
  return (
    <>
      <p class="lede">{t(left ? 'decision.reporter.left' : 'decision.reporter.acted')}</p>
      {left && (
        <p dir="auto" class="words">
          {reason}
        </p>
      )}
      <p class="meta">
        <Raw html={timeHtml(decidedAt)} />
      </p>
    </>
  )
}

function Full({ decision }: { decision: OwnDecision }) {
  const { measure, reason, ruleWords, facts, message, note, until, post, html } = decision
  return (
    <>
      <p class="lede">{t(`decide.to.${measure}.toMember`)}</p>
      {message && (
        <p dir="auto" class="words block-s">
          {message}
        </p>
      )}
      <dl class="facts block">
        <Line name={t('decision.reason')}>{reason}</Line>
        {ruleWords && <Line name={t('decision.rule')}>{ruleWords}</Line>}
        {facts && <Line name={t('decision.facts')}>{facts}</Line>}
        {note && <Line name={t('decide.note')}>{note}</Line>}
        <Line name={t('decision.at')}>
          <Raw html={timeHtml(decision.decidedAt)} />
        </Line>
        {until !== null && (
          <Line name={t('decision.until')}>
            <Raw html={timeHtml(until)} />
          </Line>
        )}
        <Line name={t('decision.state')}>{t(`decision.state.${decision.state}`)}</Line>
        <Line name={t('decision.how')}>
          {t(decision.automatic ? 'decision.how.automatic' : 'decision.how.people')}
        </Line>
      </dl>
      {html && <Folded summary={t('decision.content')} html={html} />}
      {post && (
        <p class="block-s">
          <a href={paths.postInConversation(post)}>{t('post.inThread')}</a>
        </p>
      )}
    </>
  )
}
