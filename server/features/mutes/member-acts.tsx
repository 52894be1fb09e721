import { paths } from '../../../shared/paths.ts'
import { About } from '../../html/about.tsx'
import { t } from '../../words/index.ts'

/** What one can do about somebody, at the foot of their page. */
export function MemberActs({ handle, muted }: { handle: string; muted: boolean }) {
  const about = <About name={handle} />
  return (
    <section class="block" aria-labelledby="acts">
      <h2 id="acts">{t('mute.acts', { handle })}</h2>
      <p class="soft">{t('mute.about')}</p>
      <form class="row" method="post" action={paths.mute(handle)}>
        <input type="hidden" name="_method" value={muted ? 'delete' : 'put'} />
        <button class="button small">
          {t(muted ? 'mute.undo' : 'mute.do')} {about}
        </button>
        <a class="act" href={paths.worryMember(handle)}>
          {t('worry.link')} {about}
        </a>
        <a class="act report" href={paths.reportOf(paths.member(handle))}>
          {t('report.member')} {about}
        </a>
      </form>
    </section>
  )
}
