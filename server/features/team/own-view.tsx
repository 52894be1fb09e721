import { matterRoutes } from '../../../shared/forms/team.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Choices, Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Matter } from '../../visibility/matter-scope.ts'
import { rich, t } from '../../words/index.ts'

interface OwnView {
  matters: readonly Matter[]
  next: string | null
  state: FormState
}

/** What a member has brought to the team, and a form to bring something new. */
export function ownMattersPage({ matters, next, state }: OwnView): Page {
  return {
    title: () => t('team.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.me()}>{t('shell.you')}</a>
        </p>
        <h1>{t('team.title')}</h1>
        <p class="lede">{t('team.lede')}</p>
        <p>{rich('team.help', { link: linkTo(paths.help('moderation-team')) })}</p>
        {matters.length > 0 && (
          <section class="block" aria-labelledby="matters">
            <h2 id="matters">{t('team.yours')}</h2>
            <ul class="contents">
              {matters.map((one) => (
                <li>
                  <h3 class="title">
                    <a href={paths.myTeam(one.publicId)} dir="auto">
                      {one.subject}
                    </a>
                  </h3>
                  <p class="meta">
                    <span>{t(`team.state.${one.state}`)}</span>
                    <Raw html={timeHtml(one.movedAt)} />
                  </p>
                </li>
              ))}
            </ul>
            {next && (
              <p class="row block-s">
                <a class="button" href={`${paths.myTeam()}?after=${next}`}>
                  {t('team.older')}
                </a>
              </p>
            )}
          </section>
        )}
        <section class="block" aria-labelledby="new">
          <h2 id="new">{t('team.new')}</h2>
          <NewMatter state={state} />
        </section>
      </>
    ),
  }
}

function NewMatter({ state }: { state: FormState }) {
  return (
    <Form action={paths.myTeam()} state={state}>
      <TextField
        state={state}
        name="subject"
        label={t('team.subject')}
        max={limits.teamSubjectLength}
        lang
      />
      <TextArea
        state={state}
        name="words"
        label={t('team.words')}
        hint={t('team.wordsHint')}
        max={limits.teamWordsLength}
        rows={7}
      />
      <TextArea
        state={state}
        name="posts"
        label={t('team.posts')}
        hint={t('team.postsHint', { max: limits.teamReferences })}
        rows={2}
        optional
      />
      <Choices
        state={state}
        name="route"
        legend={t('team.route')}
        chosen="team"
        options={matterRoutes.map((value) => ({
          value,
          label: t(`team.route.${value}`),
          hint: t(`team.routeHint.${value}`),
        }))}
      />
      <p class="row block-s">
        <button class="button main">{t('team.send')}</button>
      </p>
    </Form>
  )
}
