import { paths } from '../../../shared/paths.ts'
import { inviters } from '../../../shared/vocabulary.ts'
import type { Community } from '../../community.ts'
import { Choices, Form, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { t, type WordKey } from '../../words/index.ts'
import { AboutFields, DoorFields, LanguageField } from './fields.tsx'
import { Saved } from './saved.tsx'

interface Part {
  href: string
  word: WordKey
  about: WordKey
  count?: string
}

function partsFor(office: 'owner' | 'team', waiting: number): Part[] {
  const count = t('community.waiting', { count: waiting })
  const door: Part[] = [
    { href: paths.approvals(), word: 'approval.title', about: 'community.waitingAbout', count },
    {
      href: paths.invitations(),
      word: 'invitation.title',
      about: 'community.invitationsAbout',
    },
    { href: paths.moderationQueue(), word: 'case.queue', about: 'case.queueAbout' },
    { href: paths.heldPosts(), word: 'held.queue', about: 'held.queueAbout' },
    { href: paths.teamMatters(), word: 'team.list', about: 'team.listAbout' },
    { href: paths.handOver(), word: 'handOver.title', about: 'handOver.about' },
    { href: paths.unanswered(), word: 'unanswered.title', about: 'unanswered.about' },
    { href: paths.staffNotes(), word: 'note.title', about: 'note.about' },
    { href: paths.duty(), word: 'duty.title', about: 'duty.about' },
    { href: paths.clinicianRequests(), word: 'clinician.team', about: 'clinician.teamAbout' },
  ]
  if (office === 'team') return door
  return [
    ...door,
    { href: paths.spaceSettings(), word: 'space.settings', about: 'community.spacesAbout' },
    { href: paths.editAgreement(), word: 'agreement.title', about: 'community.agreementAbout' },
    { href: paths.editRules(), word: 'rule.title', about: 'community.rulesAbout' },
    { href: paths.crisisSettings(), word: 'crisis.title', about: 'community.crisisAbout' },
    { href: paths.holdingSettings(), word: 'held.settings', about: 'held.settingsAbout' },
    {
      href: paths.editCrisisPolicy(),
      word: 'policy.editTitle',
      about: 'community.policyAbout',
    },
    {
      href: paths.contactSettings(),
      word: 'contactSettings.title',
      about: 'community.contactAbout',
    },
    { href: paths.law(), word: 'law.title', about: 'community.lawAbout' },
    { href: paths.offices(), word: 'role.title', about: 'community.rolesAbout' },
  ]
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <ul class="contents" aria-label={t('community.list')}>
      {parts.map(({ href, word, about, count }) => (
        <li>
          <h2 class="title">
            <a href={href}>{t(word)}</a>
          </h2>
          <p class="soft">{t(about)}</p>
          {count && <p class="meta">{count}</p>}
        </li>
      ))}
    </ul>
  )
}

/** What moderators see of the running. */
export function teamPage(waiting: number): Page {
  return {
    title: () => t('community.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('community.title')}</h1>
        <p class="lede">{t('community.ledeTeam')}</p>
        <div class="block">
          <Parts parts={partsFor('team', waiting)} />
        </div>
      </>
    ),
  }
}

/** The settings as the form's fields. */
export function settingsTyped(community: Community): Record<string, string> {
  const questions = community.questions.map((question, number) => [`questions.${number}`, question])
  return {
    name: community.name,
    description: community.description,
    language: community.language,
    joining: community.joining,
    probationDays: String(community.probationDays),
    invitesBy: community.invitesBy,
    ...(Object.fromEntries(questions) as Record<string, string>),
  }
}

/** What the owner sees: the parts, and the settings that fit on one page. */
export function communityPage(props: { state: FormState; waiting: number; saved: boolean }): Page {
  const { state, waiting, saved } = props
  return {
    title: () => t('community.title'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('community.title')}</h1>
        <p class="lede">{t('community.ledeOwner')}</p>
        {saved && <Saved />}
        <div class="block">
          <Parts parts={partsFor('owner', waiting)} />
        </div>
        <Form action={paths.community()} method="put" state={state}>
          <section class="block" aria-labelledby="about">
            <h2 id="about">{t('community.about')}</h2>
            <AboutFields state={state} />
          </section>
          <section class="block" aria-labelledby="door">
            <h2 id="door">{t('community.door')}</h2>
            <LanguageField state={state} hint={t('community.languageHint')} />
            <DoorFields state={state} />
            <Choices
              state={state}
              name="invitesBy"
              legend={t('community.inviters')}
              chosen="members"
              options={inviters.map((value) => ({
                value,
                label: t(`community.inviters.${value}`),
              }))}
            />
          </section>
          <p class="row block-s">
            <button class="button main">{t('community.save')}</button>
          </p>
        </Form>
      </>
    ),
  }
}
