import type { RequestHandler } from 'express'
import { Unavailable } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Page } from '../../html/page.tsx'
import { answer } from '../../request/answer.tsx'
import { t } from '../../words/index.ts'

const opens = /^\/(?:set-up|health|metrics|test)(?:\/|$)/

/** Middleware that answers everything with "not open yet" until the community has been set up. */
export function setUpGate(forum: Forum): RequestHandler {
  const refuse = answer(
    forum,
    () => {
      throw new Unavailable('error.unavailable.setUp')
    },
    () => Promise.resolve(notYetPage()),
  )
  // Once set up, always set up: then it costs nothing.
  let ready = false
  return async (req, res, next) => {
    if (!ready) {
      const community = await forum.community.at(await forum.viewers.version())
      ready = community.ready
      if (!ready && !opens.test(req.path)) return refuse(req, res, next)
    }
    next()
  }
}

function notYetPage(): Page {
  return {
    title: () => t('setUp.notYet.title'),
    layout: 'narrow',
    bare: true,
    body: () => (
      <>
        <h1>{t('setUp.notYet.title')}</h1>
        <p class="lede">{t('setUp.notYet.lede')}</p>
        <p class="block-s soft">{t('setUp.notYet.owner')}</p>
      </>
    ),
  }
}
