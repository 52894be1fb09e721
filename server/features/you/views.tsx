import { themes } from '../../../shared/forms/you.ts'
import { languageNames, spoken } from '../../../shared/languages.ts'
import { paths } from '../../../shared/paths.ts'
import { Form, type FormState } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import { ornamentSvg } from '../../html/ornament.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import type { Self } from '../../request/session.ts'
import { rich, t, type WordKey } from '../../words/index.ts'

type Entry = readonly [href: string, title: WordKey, about: WordKey]

const professionalMode: Entry = [paths.professionalMode(), 'mode.title', 'you.mode.about']

// Overseers who do not moderate have no other way there from page to page.
const office: readonly Entry[] = [
  [paths.moderationQueue(), 'case.queue', 'case.queueAbout'],
  [paths.teamMatters(), 'team.list', 'team.listAbout'],
  [paths.handOver(), 'handOver.title', 'handOver.about'],
  [paths.unanswered(), 'unanswered.title', 'unanswered.about'],
  [paths.staffNotes(), 'note.title', 'note.about'],
  [paths.duty(), 'duty.title', 'duty.about'],
]

interface Known {
  isClinician: boolean
  /** Reads what is reported: a moderator, an overseer or the owner. */
  inOffice: boolean
}

function groups(
  self: Self,
  { isClinician, inOffice }: Known,
): readonly (readonly [WordKey, readonly Entry[]])[] {
  const words: Entry[] = [
    [paths.member(self.handle), 'you.profile', 'you.profile.about'],
    [paths.myPosts(), 'you.posts', 'you.posts.about'],
    [paths.myDrafts(), 'you.drafts', 'you.drafts.about'],
    [paths.myBookmarks(), 'bookmark.title', 'bookmark.about'],
    [paths.myPictures(), 'picture.title', 'picture.about'],
    [paths.myExport(), 'you.export', 'you.export.about'],
  ]
  const keys: Entry[] = [
    [paths.mySessions(), 'sessions.title', 'you.sessions.about'],
    [paths.myPassphrase(), 'you.passphrase', 'you.passphrase.about'],
    [paths.myPasskeys(), 'passkeys.title', 'you.passkeys.about'],
    [paths.recoveryCodes(), 'recovery.title', 'you.recovery.about'],
  ]
  const others: Entry[] = [
    [paths.myCircles(), 'circle.title', 'you.circles.about'],
    [paths.myBlocks(), 'block.title', 'you.blocks.about'],
    [paths.myCheckIns(), 'checkIn.title', 'you.checkIns.about'],
    [paths.myMutes(), 'mute.title', 'you.mutes.about'],
    [paths.myVouches(), 'vouch.title', 'you.vouches.about'],
    [paths.myClinician(), 'clinician.title', 'you.clinician.about'],
    [paths.invitations(), 'you.invitations', 'you.invitations.about'],
    [paths.leave(), 'you.leave', 'you.leave.about'],
  ]
  const comingBack: Entry[] = [
    [`${paths.noticeChoices()}#break`, 'notice.break', 'you.break.about'],
    [paths.noticeChoices(), 'notice.choices', 'you.notices.about'],
    [paths.myPush(), 'push.title', 'you.push.about'],
    [paths.contactPoints(), 'contact.title', 'you.contactPoints.about'],
    [paths.myFollowing(), 'follow.title', 'you.following.about'],
    [paths.mutedWords(), 'muteWord.title', 'you.mutedWords.about'],
  ]
  const team: Entry[] = [
    [paths.myReports(), 'report.ownTitle', 'you.reports.about'],
    [paths.myDecisions(), 'decision.title', 'you.decisions.about'],
    [paths.myTeam(), 'team.title', 'you.team.about'],
    [paths.myStanding(), 'standing.title', 'you.standing.about'],
  ]
  const seen: Entry[] = [
    [paths.keepApart(), 'keepApart.title', 'you.keepApart.about'],
    ...(isClinician ? [professionalMode] : []),
    [paths.seeAs('visitor', paths.home()), 'you.seeAs', 'you.seeAs.about'],
    [paths.stepBack(), 'stepBack.title', 'you.stepBack.about'],
    [paths.boundaryRecord(), 'record.title', 'you.record.about'],
  ]
  // Somebody who waits has written nothing yet and can invite nobody.
  if (self.status === 'waiting') return [['you.keys', keys]]
  return [
    ['you.words', words],
    ['you.seen', seen],
    ['you.others', others],
    ['you.comingBack', comingBack],
    ['you.withTeam', team],
    ['you.keys', keys],
    ...(inOffice ? [['you.office', office] as const] : []),
  ]
}

/** Everything of a member's own, from one page. */
export function youPage(props: { state: FormState; self: Self } & Known): Page {
  const { state, self } = props
  return {
    title: () => t('you.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <div class="person">
          <Raw html={ornamentSvg(self.handle, 'large')} />
          <div>
            <h1 dir="auto">{self.handle}</h1>
          </div>
        </div>
        {self.status === 'waiting' && (
          <p class="notice">{rich('you.waiting', { link: linkTo(paths.waiting()) })}</p>
        )}
        {groups(self, props).map(([title, entries]) => (
          <section class="block" aria-labelledby={idOf(title)}>
            <h2 id={idOf(title)}>{t(title)}</h2>
            <ul class="contents">
              {entries.map(([href, name, about]) => (
                <li>
                  <h3 class="title">
                    <a href={href}>{t(name)}</a>
                  </h3>
                  <p class="soft">{t(about)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Look state={state} self={self} />
        <LanguageChoice state={state} self={self} />
      </>
    ),
  }
}

function idOf(title: WordKey): string {
  return title.replaceAll('.', '-')
}

function LanguageChoice({ state, self }: { state: FormState; self: Self }) {
  const chosen = self.language ?? 'device'
  return (
    <section class="block" aria-labelledby="language">
      <h2 id="language">{t('you.language')}</h2>
      <p class="soft">{t('you.language.about')}</p>
      <Form action={paths.look()} method="put" state={state} class="block">
        <p class="row">
          {(['device', ...spoken] as const).map((choice) => (
            <button
              class="button"
              name="language"
              value={choice}
              lang={choice === 'device' ? undefined : choice}
              aria-pressed={choice === chosen ? 'true' : 'false'}
            >
              {choice === 'device' ? t('you.language.device') : languageNames[choice]}
            </button>
          ))}
        </p>
      </Form>
    </section>
  )
}

function Look({ state, self }: { state: FormState; self: Self }) {
  return (
    <section class="block" aria-labelledby="look">
      <h2 id="look">{t('you.look')}</h2>
      <p class="soft">{t('you.look.about')}</p>
      <Form action={paths.look()} method="put" state={state} class="block">
        <p class="row">
          {themes.map((choice) => (
            <button
              class="button"
              name="theme"
              value={choice}
              aria-pressed={choice === self.theme ? 'true' : 'false'}
            >
              {t(`you.look.${choice}`)}
            </button>
          ))}
        </p>
      </Form>
      <Form action={paths.look()} method="put" state={state} class="block-s">
        <p class="soft">{rich('you.shortcuts.about', { link: linkTo(paths.help('keyboard')) })}</p>
        <p class="row block-s">
          <button class="button" name="shortcuts" value={self.shortcuts ? 'no' : 'yes'}>
            {t(self.shortcuts ? 'you.shortcuts.off' : 'you.shortcuts.on')}
          </button>
        </p>
      </Form>
    </section>
  )
}
