/** What a post's author alone is told of it: that it waits, that it was removed, what is asked of them. */
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import type { Waiting } from '../../visibility/waiting.ts'
import { t } from '../../words/index.ts'

/** The lines of `OwnState`, as data: they depend on nothing else. */
export type OwnLines = Pick<VisiblePost['measures'], 'removed' | 'edit-asked' | 'folded'> & {
  waiting: Waiting | null
}

/** What is to be said about a post of one's own. */
export function ownLinesOf({ measures, own }: VisiblePost): OwnLines {
  const { removed, folded } = measures
  const asked = measures['edit-asked']
  return {
    ...(removed && { removed }),
    ...(asked && { 'edit-asked': asked }),
    ...(folded && { folded }),
    waiting: own?.waiting ?? null,
  }
}

/** The lines above the tools of a post of one's own; nothing, mostly. */
export function OwnState({ lines }: { lines: OwnLines }) {
  const { removed, folded, waiting } = lines
  const asked = lines['edit-asked']
  return (
    <>
      {removed && (
        <div class="notice">
          <p dir="auto">{t('measure.own.removed', { reason: removed.reason })}</p>
          <p>{t('measure.own.removedAbout')}</p>
        </div>
      )}
      {waiting && <Waits waiting={waiting} />}
      {asked && (
        <div class="notice">
          <p dir="auto">{t('measure.own.asked', { reason: asked.reason })}</p>
          <p>
            {t('measure.own.askedAbout')}{' '}
            {asked.until !== null && (
              <>
                ({t('measure.until')} <Raw html={timeHtml(asked.until)} />)
              </>
            )}
          </p>
        </div>
      )}
      {folded && folded.by !== 'aid' && <p class="soft">{t('measure.own.folded')}</p>}
    </>
  )
}

function Waits({ waiting }: { waiting: Waiting }) {
  const { why, list, late, asked, minutes } = waiting
  return (
    <div class="notice">
      <p>
        <b>{t('held.waiting')}</b>
        {!late && minutes !== null && <> · {t('held.about', { minutes })}</>}
      </p>
      <p>{why === 'words' ? t('held.why.words', { list: list ?? '' }) : t(`held.why.${why}`)}</p>
      {late && <p>{t('held.late')}</p>}
      {asked && <p dir="auto">{t('held.asked', { reason: asked })}</p>}
      <p>{t('held.youCan')}</p>
    </div>
  )
}
