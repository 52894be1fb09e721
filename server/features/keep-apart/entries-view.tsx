import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { t } from '../../words/index.ts'
import { areTogether, type Entry } from './store.ts'

/** What stands on a list: notes and dates, with what was entered together in one line. */
export function Entries(props: { entries: readonly Entry[]; limit: number; level: 2 | 3 }) {
  const { entries, limit } = props
  const used = entries.filter((entry) => entry.state !== 'leaving').length
  const Heading = `h${props.level}` as const
  return (
    <section class="block" aria-labelledby="entries">
      <Heading id="entries">{t('keepApart.yours')}</Heading>
      <p class="meta">{t('keepApart.used', { used, limit })}</p>
      {entries.length === 0 && <p class="nothing">{t('keepApart.none')}</p>}
      <ul class="contents block-s">
        {together(entries).map((group) => (
          <Group group={group} />
        ))}
      </ul>
      <p class="soft">{t('keepApart.removeWords', { days: limits.keepApartEndDays })}</p>
    </section>
  )
}

function together(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const group = groups.find(
      ([first]) => first && areTogether(first, entry) && first.state === entry.state,
    )
    if (group) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

const daysOf = {
  waiting: limits.keepApartBeginDays,
  on: 0,
  leaving: limits.keepApartEndDays,
} as const

function Group({ group }: { group: readonly Entry[] }) {
  const [first] = group
  if (!first) return null
  const { publicId, note, kind, state, addedAt } = first
  const words = note || t('keepApart.noNote')
  const several = group.length > 1
  return (
    <li class="headline">
      <div>
        <p dir="auto" class={note ? undefined : 'soft'}>
          {words}
        </p>
        <p class="meta">
          <span>
            {several
              ? t('keepApart.several', { count: group.length })
              : t(`keepApart.kind.${kind}`)}
          </span>
          <span>
            {t('keepApart.added')} <Raw html={timeHtml(addedAt)} />
          </span>
          <span>{t(`keepApart.state.${state}`, { days: daysOf[state] })}</span>
        </p>
      </div>
      {state !== 'leaving' && (
        <form method="post" action={paths.keepApart(publicId)}>
          <input type="hidden" name="_method" value="delete" />
          {several && <input type="hidden" name="together" value="1" />}
          <button class="button small">
            {t(state === 'waiting' ? 'keepApart.withdraw' : 'keepApart.remove')}{' '}
            <About name={words} />
          </button>
        </form>
      )}
    </li>
  )
}
