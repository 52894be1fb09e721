import type { Forum } from '../../forum.ts'
import { listUnmasked } from '../../visibility/unmasked-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { t } from '../../words/index.ts'
import { periodOf, weekOf } from './batches.ts'

const yearMs = 365 * 86_400_000

export interface LookBehind {
  week: string
  ground: Awaited<ReturnType<typeof listUnmasked>>[number]['ground']
}

/** When somebody looked behind an alias within a year: told when the fortnight is over, by the week. */
export async function looksBehind(
  { reader }: Pick<Forum, 'reader'>,
  viewer: Viewer,
  now: number,
): Promise<LookBehind[]> {
  const listed = await listUnmasked(reader, viewer, [now - yearMs, periodOf(now)])
  return listed.map(({ at, ground }) => ({ week: weekOf(at), ground }))
}

export function LooksBehind({ looks }: { looks: readonly LookBehind[] }) {
  if (looks.length === 0) return null
  return (
    <section class="block" aria-labelledby="looks">
      <h2 id="looks">{t('log.looks')}</h2>
      <p class="soft">{t('log.looksAbout')}</p>
      <ul class="plain">
        {looks.map(({ week, ground }) => (
          <li>
            <time datetime={week}>{week}</time>: {t(`unmask.ground.${ground}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
