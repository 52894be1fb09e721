import { type FollowLevel, followLevels } from '../../../shared/notices.ts'
import { paths } from '../../../shared/paths.ts'
import { t } from '../../words/index.ts'

/** Buttons that say how much one wants to hear of something; the one that holds now is pressed. */
export function FollowForm(props: {
  action: string
  /** Null: as usual. */
  level: FollowLevel | null
  what: 'space' | 'thread' | 'branch'
  /** The page with a list of such things that it stands on. */
  back?: string
}) {
  const { action, level, what, back } = props
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_method" value="put" />
      {back && <input type="hidden" name="back" value={back} />}
      <div class="row follow" role="group" aria-label={t('follow.hear')}>
        {followLevels.map((one) => (
          <button
            class={back ? 'act' : 'button small'}
            name="level"
            value={one}
            aria-pressed={one === (level ?? 'direct') ? 'true' : 'false'}
          >
            {t(one === 'all' && what === 'space' ? 'follow.allOfSpace' : `follow.${one}`)}
          </button>
        ))}
      </div>
    </form>
  )
}

/** Leads to that for a post (public id) and what hangs on it. */
export function FollowBranchLink({ post }: { post: string }) {
  return (
    <p>
      <a class="act" href={paths.followBranch(post)}>
        {t('follow.changeBranch')}
      </a>
    </p>
  )
}
