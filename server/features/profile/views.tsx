import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { type Audience, type PlainAudience, plainAudiences } from '../../../shared/vocabulary.ts'
import { Choices, Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import { ornamentSvg } from '../../html/ornament.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { VisibleMember } from '../../visibility/member-scope.ts'
import type { VisiblePost, ThreadHeading } from '../../visibility/rows.ts'
import { t, type WordKey } from '../../words/index.ts'
import type { Circle } from '../circles/store.ts'
import { circleChoices } from '../posts/audience-words.ts'
import { excerptOf } from '../posts/excerpt.ts'
import { foldedWords } from '../posts/measure-html.ts'
import type { Card } from '../clinicians/card.ts'
import { MemberActs } from '../mutes/member-acts.tsx'
import { CardSection } from '../clinicians/card-views.tsx'
import { ClinicianVouchButton } from '../clinicians/vouch-button.tsx'
import { VouchButton } from '../vouching/views.tsx'
import type { OpenRole } from './store.ts'

export interface MemberView {
  member: VisibleMember
  roles: readonly OpenRole[]
  card: Card | null
  posts: readonly VisiblePost[]
  threads: ReadonlyMap<number, ThreadHeading>
  next: string | null
  isFirst: boolean
  mine: boolean
  /** Whether the viewer vouches for them; null when they may not. */
  vouches: boolean | null
  /** Whether the viewer vouches for them as a peer clinician; null when they may not. */
  vouchesAsClinician: boolean | null
  /** Whether the viewer has muted them; null when they cannot. */
  muted: boolean | null
  formKey: string
}

/** A member's page: who they are here, in their own words, and what they wrote. */
export function memberPage(view: MemberView): Page {
  const { member, mine } = view
  return {
    title: member.handle,
    nav: mine ? 'you' : 'none',
    layout: 'narrow',
    body: () => (
      <>
        <Person {...view} />
        {member.about && (
          <p class="words block" dir="auto">
            {member.about}
          </p>
        )}
        {mine && !member.about && <p class="soft block">{t('profile.nothingSaid')}</p>}
        {mine && (
          <p class="row block-s">
            <a class="button" href={paths.myProfile()}>
              {t('profile.change')}
            </a>
          </p>
        )}
        {view.card && <CardSection card={view.card} />}
        {view.vouches !== null && (
          <VouchButton handle={member.handle} given={view.vouches} formKey={view.formKey} />
        )}
        {view.vouchesAsClinician !== null && (
          <ClinicianVouchButton
            handle={member.handle}
            given={view.vouchesAsClinician}
            formKey={view.formKey}
          />
        )}
        <Posts {...view} />
        {view.muted !== null && <MemberActs handle={member.handle} muted={view.muted} />}
      </>
    ),
  }
}

function Person({ member, roles }: MemberView) {
  return (
    <div class="person">
      <Raw html={ornamentSvg(member.handle, 'large')} />
      <div>
        <h1 dir="auto">{member.handle}</h1>
        {member.pronouns && (
          <p class="meta" dir="auto">
            {member.pronouns}
          </p>
        )}
        {roles.map((role) => (
          <p class="meta">{t(`profile.role.${role}`)}</p>
        ))}
      </div>
    </div>
  )
}

function Posts({ member, posts, threads, next, isFirst, mine }: MemberView) {
  const here = paths.member(member.handle)
  return (
    <section class="block" aria-labelledby="posts">
      <h2 id="posts">
        {mine ? t('profile.ownPosts') : t('profile.posts', { name: member.handle })}
      </h2>
      {posts.length === 0 && <p class="nothing">{t('profile.none')}</p>}
      {posts.length > 0 && (
        <ul class="contents">
          {posts.map((post) => (
            <PostLine post={post} title={threads.get(post.threadId)?.title ?? null} />
          ))}
        </ul>
      )}
      {(!isFirst || next) && (
        <nav class="pages" aria-label={t('shell.pages')}>
          {!isFirst && <a href={here}>{t('shell.first')}</a>}
          {next && (
            <a href={`${here}?after=${next}`} rel="next">
              {t('shell.next')}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

function PostLine({ post, title }: { post: VisiblePost; title: string | null }) {
  return (
    <li>
      <h3 class="title">
        <a href={paths.postInConversation(post.publicId)} dir="auto">
          {title ?? t('thread.gone')}
        </a>
      </h3>
      <p class="gist" dir="auto">
        {foldedWords(post) ?? excerptOf(post.html)}
      </p>
      <p class="meta">
        <Raw html={timeHtml(post.createdAt)} />
      </p>
    </li>
  )
}

const audienceWord: Record<PlainAudience, WordKey> = {
  public: 'audience.Public',
  members: 'profile.audience.members',
  settled: 'audience.Settled',
  peers: 'audience.Peers',
  clinicians: 'audience.Clinicians',
  me: 'audience.Me',
}

export interface ProfileForm {
  handle: string
  audience: Audience
  circles: readonly Circle[]
  /** False while they are paused: then they choose only who sees it. */
  mayWrite: boolean
  state: FormState
}

/** The form that changes one's own page. */
export function profilePage({ handle, audience, circles, mayWrite, state }: ProfileForm): Page {
  const plain = plainAudiences.map((value) => ({ value, label: t(audienceWord[value]) }))
  return {
    title: () => t('profile.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('profile.title')}</h1>
        <p class="lede">{t('profile.lede')}</p>
        <Form action={paths.myProfile()} method="put" state={state} class="block">
          {mayWrite ? <InOwnWords state={state} /> : <p>{t('profile.paused')}</p>}
          <Choices
            state={state}
            name="audience"
            legend={t('profile.audience')}
            hint={t('profile.audienceHint')}
            chosen={audience}
            options={[...plain.slice(0, -1), ...circleChoices(circles), ...plain.slice(-1)]}
          />
          <p class="row">
            <button class="button main">{t('profile.save')}</button>
            <a class="button" href={paths.member(handle)}>
              {t('profile.back')}
            </a>
          </p>
        </Form>
      </>
    ),
  }
}

function InOwnWords({ state }: Pick<ProfileForm, 'state'>) {
  return (
    <>
      <TextField
        state={state}
        name="pronouns"
        label={t('profile.pronouns')}
        hint={t('profile.pronounsHint')}
        max={limits.pronounsLength}
        lang
        optional
      />
      <TextArea
        state={state}
        name="about"
        label={t('profile.about')}
        hint={t('profile.aboutHint')}
        max={limits.aboutLength}
        optional
      />
    </>
  )
}
