import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextArea } from '../../html/form.tsx'
import { LiveCases } from '../../html/live-cases.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Keys } from '../../keys.ts'
import type { FullMatter, MatterWords } from '../../visibility/matter-scope.ts'
import { t } from '../../words/index.ts'
import { codeNameOf } from '../members/code-name.ts'

interface MatterView {
  matter: FullMatter
  side: 'member' | 'team'
  keys: Keys
  state: FormState
}

/** One conversation between a member and the team, the same for both but for where its forms lead. */
export function matterPage({ matter, side, keys, state }: MatterView): Page {
  const at = side === 'member' ? paths.myTeam : paths.teamMatters
  const isClosed = matter.state === 'closed'
  return {
    title: matter.subject,
    nav: side === 'member' ? 'you' : 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={at()}>{t(side === 'member' ? 'team.title' : 'team.list')}</a>
        </p>
        <h1 dir="auto">{matter.subject}</h1>
        <p class="meta">
          {side === 'team' && <span dir="auto">{matter.handle}</span>}
          <span>{t(`team.state.${matter.state}`)}</span>
          {matter.route === 'overseers' && <span>{t('team.pastTeam')}</span>}
        </p>
        {matter.posts.length > 0 && (
          <ul class="plain" aria-label={t('team.posts')}>
            {matter.posts.map((post, number) => (
              <li>
                <a href={paths.postInConversation(post)}>
                  {t('team.post', { number: number + 1 })}
                </a>
              </li>
            ))}
          </ul>
        )}
        <Words matter={matter} keys={keys} side={side} />
        <section class="block" aria-labelledby="answer">
          <h2 id="answer">{t('team.answer')}</h2>
          {isClosed && <p class="soft">{t('team.closedAbout')}</p>}
          {side === 'team' && <p class="soft">{t('team.signed')}</p>}
          <Form action={at(matter.publicId, 'words')} state={state}>
            <TextArea
              state={state}
              name="words"
              label={t('team.words')}
              max={limits.teamWordsLength}
              rows={5}
            />
            <p class="row block-s">
              <button class="button main">{t('team.send')}</button>
            </p>
          </Form>
          <Form
            action={at(matter.publicId, 'state')}
            method="put"
            state={blankForm(`${state.key}-state`)}
            class="block-s"
          >
            <p class="row">
              <button class="button small" name="state" value={isClosed ? 'open' : 'closed'}>
                {t(isClosed ? 'team.reopen' : 'team.close')}
              </button>
            </p>
          </Form>
        </section>
      </>
    ),
  }
}

function Words({ matter, keys, side }: Omit<MatterView, 'state'>) {
  const list = (
    <ul class="contents block">
      {matter.words.map((one) => (
        <Said one={one} name={one.byTeam ? teamName(keys, one) : matter.handle} />
      ))}
    </ul>
  )
  // The member is told of each answer; the team hears of every step.
  return side === 'member' ? (
    <LiveCases from={paths.myTeam(matter.publicId)} hears="notice">
      {list}
    </LiveCases>
  ) : (
    <LiveCases from={paths.teamMatters(matter.publicId)}>{list}</LiveCases>
  )
}

function teamName(keys: Keys, { author }: MatterWords): string {
  return t('team.byTeam', { name: codeNameOf(keys, author) })
}

function Said({ one, name }: { one: MatterWords; name: string }) {
  return (
    <li>
      <h2 class="title" dir="auto">
        {name}
      </h2>
      <p class="meta">
        <Raw html={timeHtml(one.at)} />
      </p>
      <p class="words" dir="auto">
        {one.words}
      </p>
    </li>
  )
}
