import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import { t, type WordKey } from '../../words/index.ts'
import type { ContactPoint } from './store.ts'

/** The addresses there are, where notices are mailed to, and buttons for both. */
export function Points({ points }: { points: readonly ContactPoint[] }) {
  const kept = points.filter(({ confirmed, mail }) => confirmed && mail)
  return (
    <section class="block" aria-labelledby="yours">
      <h2 id="yours">{t('contact.yours')}</h2>
      {kept.length > 0 && !kept.some(({ letters }) => letters) && (
        <p class="notice">{t('contact.letters.none')}</p>
      )}
      <ul class="contents">
        {points.map((point) => (
          <li class="headline">
            <div>
              <p>
                <bdi>{point.hint}</bdi>
              </p>
              <p class="meta">
                <span>{t(stateOf(point))}</span> <Raw html={timeHtml(point.addedAt)} />
              </p>
            </div>
            <div class="row">
              {kept.includes(point) && !point.letters && <Choose point={point} />}
              <Remove point={point} />
            </div>
          </li>
        ))}
      </ul>
      {kept.length > 0 && <p class="soft">{t('contact.letters.words')}</p>}
      <p class="soft">{t('contact.removeWords')}</p>
    </section>
  )
}

function Choose({ point }: { point: ContactPoint }) {
  return (
    <form method="post" action={paths.lettersTo(point.publicId)}>
      <input type="hidden" name="_method" value="put" />
      <button class="button small">
        {t('contact.letters.choose')} <About name={point.hint} />
      </button>
    </form>
  )
}

function Remove({ point }: { point: ContactPoint }) {
  return (
    <form method="post" action={paths.contactPoints(point.publicId)}>
      <input type="hidden" name="_method" value="delete" />
      <button class="button small">
        {t('contact.remove')} <About name={point.hint} />
      </button>
    </form>
  )
}

function stateOf({ confirmed, mail, letters, asked }: ContactPoint): WordKey {
  if (!confirmed) return 'contact.state.asked'
  if (letters) return 'contact.state.letters'
  if (mail) return 'contact.state.mail'
  return asked ? 'contact.state.mailAsked' : 'contact.state.matching'
}
