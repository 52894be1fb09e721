import type { WordKey } from '../../words/index.ts'
import { paths } from '../../../shared/paths.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { dateFormat } from '../../words/formats.ts'
import { rich, t } from '../../words/index.ts'
import type { actJson } from './json.ts'
import { type LookBehind, LooksBehind } from './looks-behind.tsx'

type Entry = ReturnType<typeof actJson>

interface LogView {
  entries: readonly Entry[]
  /** On the first page, that somebody looked behind an alias. */
  looks: readonly LookBehind[]
  next: string | null
  /** Whether the one who reads may strike a reason. */
  mayStrike: boolean
}

/** The log, newest first, under the weeks. */
export function logPage({ entries, looks, next, mayStrike }: LogView): Page {
  const weeks = [...new Set(entries.map(({ week }) => week))]
  return {
    title: () => t('log.title'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('log.title')}</h1>
        <p class="lede">{t('log.lede')}</p>
        <p>
          {rich('log.waits', {
            numbers: linkTo(paths.moderationNumbers()),
            help: linkTo(paths.help('reporting')),
          })}
        </p>
        {mayStrike && (
          <p>
            <a href={paths.clinicianDeciders()}>{t('clinician.deciders')}</a>
          </p>
        )}
        {entries.length === 0 && <p class="nothing">{t('log.none')}</p>}
        {weeks.map((week) => (
          <section class="block" aria-labelledby={`week-${week}`}>
            <h2 id={`week-${week}`}>{t('log.weekOf', { date: dateInWords(week) })}</h2>
            <ul class="contents">
              {entries
                .filter((entry) => entry.week === week)
                .map((entry) => (
                  <Line entry={entry} mayStrike={mayStrike} />
                ))}
            </ul>
          </section>
        ))}
        <LooksBehind looks={looks} />
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.log()}?after=${next}`}>
              {t('log.older')}
            </a>
          </p>
        )}
      </>
    ),
  }
}

const longDate = dateFormat({ dateStyle: 'long', timeZone: 'UTC' })

function dateInWords(day: string): string {
  return longDate(new Date(`${day}T00:00:00Z`))
}

function Line({ entry, mayStrike }: { entry: Entry; mayStrike: boolean }) {
  const { id, action, reason, struck, rule, space, hours, insteadOf, by } = entry
  const isBack = action === 'reverse'
  return (
    <li id={isBack ? undefined : id}>
      <h3 class="title">
        {t(`log.did.${action}` satisfies WordKey)} {hours !== null && <Lasting hours={hours} />}{' '}
        {space && <span dir="auto">{t('log.in', { space: space.name })}</span>}
      </h3>
      {rule && (
        <p class="soft" dir="auto">
          {t('log.rule', { rule })}
        </p>
      )}
      {struck === null ? (
        reason && (
          <p class="words" dir="auto">
            {reason}
          </p>
        )
      ) : (
        <p class="soft" dir="auto">
          {t('log.struck', { why: struck })}
        </p>
      )}
      {insteadOf && (
        <p>{rich(isBack ? 'log.back' : 'log.instead', { link: linkTo(`#${insteadOf}`) })}</p>
      )}
      <p class="meta">
        <span>{t('log.by', { name: by })}</span>
        {entry.twoPeople && <span>{t('log.two')}</span>}
        {entry.decidedAlone && <span>{t('log.alone')}</span>}
        {entry.aboutYou && <b>{t('log.you')}</b>}
      </p>
      {mayStrike && !isBack && struck === null && (
        <p>
          <a class="act" href={paths.redact(id)}>
            {t('log.strike')}
          </a>
        </p>
      )}
    </li>
  )
}

function Lasting({ hours }: { hours: number }) {
  const isDays = hours % 24 === 0
  return <>{isDays ? t('log.days', { days: hours / 24 }) : t('log.hours', { hours })}</>
}
