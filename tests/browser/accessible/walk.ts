import { beforeAll, it } from 'vitest'
import { useBrowsers } from '../../support/browser.ts'
import { checkPage } from './check.ts'
import { withMail } from '../../support/keep-apart.ts'
import type { Entry } from './entry.ts'
import { setStage, type Stage } from './stage.ts'

/** Looks at each page of a list. */
export function walk(entries: readonly Entry[]): void {
  // Passkeys show their forms only where they can be used: at a name.
  const browsers = useBrowsers({ community: null, env: withMail }, 'localhost')
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(browsers.forum)
  })

  it.each(entries.map((entry) => [nameOf(entry), entry] as const))('%s', async (_, entry) => {
    const { route, path = route, as, act } = entry
    const address = typeof path === 'string' ? path : path(stage)
    const { page, forgive } = await browsers.open(
      address,
      as === 'visitor' ? {} : { as: stage[as] },
    )
    // Pages that say no are pages, too.
    forgive(/status of 4\d\d/)
    await act?.(page)
    await page.waitForLoadState('load')
    await checkPage(page)
  })
}

function nameOf({ as, route, path = route, once }: Entry): string {
  const address = typeof path === 'string' ? path : route
  return [address, once, 'for a', as].filter(Boolean).join(' ')
}
