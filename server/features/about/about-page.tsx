import { paths } from '../../../shared/paths.ts'
import type { Community } from '../../community.ts'
import { linkTo } from '../../html/link-to.tsx'
import type { Page } from '../../html/page.tsx'
import { rich, t } from '../../words/index.ts'
import { type Here, HereLine } from '../rota/here.tsx'

/** Who runs the forum, how to reach them, and by which rules: the same for everybody. */
export function aboutPage(community: Community, here: Here): Page {
  const { name, description, runBy, contact, authorities, languages } = community
  return {
    title: () => t('about.title', { name }),
    layout: 'narrow',
    body: () => (
      <>
        <h1 dir="auto">{t('about.title', { name })}</h1>
        {description && (
          <p class="lede" dir="auto">
            {description}
          </p>
        )}
        <Entry word="about.runBy" text={runBy} />
        <Entry word="about.contact" text={contact} />
        {!contact && <p>{t('about.noContact')}</p>}
        <Entry word="about.authorities" text={authorities} />
        <Entry word="about.languages" text={languages} />
        <section class="block" aria-labelledby="rules">
          <h2 id="rules">{t('about.rules')}</h2>
          <HereLine here={here} />
          <p>
            {rich('about.rulesAbout', {
              agreement: linkTo(paths.agreement()),
              rules: linkTo(paths.rules()),
              policy: linkTo(paths.crisisPolicy()),
              reporting: linkTo(paths.help('reporting')),
              log: linkTo(paths.log()),
              privacy: linkTo(paths.help('privacy')),
            })}
          </p>
        </section>
      </>
    ),
  }
}

type EntryWord = 'about.runBy' | 'about.contact' | 'about.authorities' | 'about.languages'

function Entry({ word, text }: { word: EntryWord; text: string }) {
  if (!text) return null
  const id = word.replace('.', '-')
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{t(word)}</h2>
      <p class="words" dir="auto">
        {text}
      </p>
    </section>
  )
}
