/** The first page: a door for visitors, the spaces for members. */
import type { VNode } from 'preact'
import { paths } from '../../../shared/paths.ts'
import type { Community } from '../../community.ts'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { NewForYou } from '../../visibility/new-for-you.ts'
import type { ListedSpace } from '../../visibility/space-scope.ts'
import { t } from '../../words/index.ts'
import { NewForYouSection } from './new-view.tsx'

/** For visitors: what this is, how to come in, and what can be read without. */
export function doorsPage(community: Community, spaces: readonly ListedSpace[]): Page {
  return {
    title: () => t('space.welcome'),
    nav: 'home',
    body: () => (
      <>
        <div class="title-page">
          <h1 dir="auto">{community.name}</h1>
          {community.description && (
            <p class="lede" dir="auto">
              {community.description}
            </p>
          )}
        </div>
        <div class="doors">
          <section>
            <h2>{t('space.welcome')}</h2>
            <p>{t('space.doors')}</p>
            <p class="row block-s">
              <a class="button main" href="/join">
                {t('space.join')}
              </a>
              <a class="button" href="/sign-in">
                {t('space.signIn')}
              </a>
            </p>
          </section>
          {spaces.length > 0 && (
            <section>
              <h2>{t('space.all')}</h2>
              <SpaceList spaces={spaces} />
            </section>
          )}
        </div>
      </>
    ),
  }
}

export interface HomeView {
  spaces: readonly ListedSpace[]
  /** What the community has to say to this member. */
  lines: readonly VNode[]
  fresh: NewForYou
}

export function homePage(handle: string, { spaces, lines, fresh }: HomeView): Page {
  return {
    title: () => t('space.home'),
    nav: 'home',
    body: () => (
      <>
        <h1 dir="auto">{t('space.hello', { name: handle })}</h1>
        {lines}
        <NewForYouSection {...fresh} />
        <section class="block" aria-labelledby="spaces">
          <h2 id="spaces">{t('space.all')}</h2>
          <SpaceList spaces={spaces} />
        </section>
      </>
    ),
  }
}

export function spacesPage(spaces: readonly ListedSpace[]): Page {
  return {
    title: () => t('space.all'),
    nav: 'spaces',
    body: () => (
      <>
        <h1>{t('space.all')}</h1>
        <div class="block">
          <SpaceList spaces={spaces} heading="h2" />
        </div>
      </>
    ),
  }
}

function SpaceList(props: { spaces: readonly ListedSpace[]; heading?: 'h2' }) {
  const { spaces, heading: Heading = 'h3' } = props
  if (spaces.length === 0) return <p class="nothing">{t('space.none')}</p>
  return (
    <ul class="contents leaders">
      {spaces.map((space) => (
        <li>
          <Heading class="title">
            <a href={paths.space(space.slug)} dir="auto">
              {space.name}
            </a>
          </Heading>
          <p class="counts">
            <span class="count">{t('space.threads', { count: space.threadCount })}</span>
          </p>
          <p class="meta about">
            <span dir="auto">{space.description}</span>
            {space.lastActivityAt !== null && <Raw html={timeHtml(space.lastActivityAt)} />}
          </p>
        </li>
      ))}
    </ul>
  )
}
