/** One address, two representations: a handler returns data; here it becomes a page or JSON. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { Language } from '../../shared/languages.ts'
import { Broken, Forbidden, ForumError, SignedOut, TooMany } from '../errors.ts'
import type { Forum } from '../forum.ts'
import { errorPage } from '../html/error-page.tsx'
import { type Page, renderPage } from '../html/page.tsx'
import { isOnBreak } from '../on-break.ts'
import { ownTurn } from '../own-turn.ts'
import { countUnreadNotices } from '../visibility/notice-scope.ts'
import { inLanguage, t } from '../words/index.ts'
import { Ask } from './ask.ts'
import { identify, sameOrigin } from './session.ts'

export interface Answer {
  /** Default 200, or 204 when there is neither data nor page. */
  status?: number
  /** What JSON gets; a function is called only when JSON is wanted. */
  json?: unknown
  /** What a browser gets: a page, or an address to go to (303). */
  page?: Page
  to?: string
  /** What both get: with a name to be kept as a file, without one to be read where it is. */
  file?: { name?: string; type: string; body: string | Buffer | Readable }
}

export type Handler = (ask: Ask) => Promise<Answer> | Answer

/** The failed form again: what went wrong, and what was typed (passphrases left out). */
export type Again = (ask: Ask, error: ForumError) => Promise<Page>

/**
 * Makes an Express handler. When `handler` throws a ForumError and the one who asks wants a page,
 * `again` makes the form anew with what was typed; without it there is an error page.
 */
export function answer(forum: Forum, handler: Handler, again?: Again): RequestHandler {
  return handling(forum, handler, { ownPagesOnly: true, again })
}

/**
 * The same for what a mail program asks for in somebody's name, from whatever page it shows (RFC
 * 8058): only where the address alone says what is to be done, and nobody's session counts.
 */
export function answerFromAnywhere(forum: Forum, handler: Handler): RequestHandler {
  return handling(forum, handler, { ownPagesOnly: false, again: undefined })
}

function handling(
  forum: Forum,
  handler: Handler,
  { ownPagesOnly, again }: { ownPagesOnly: boolean; again: Again | undefined },
): RequestHandler {
  return async (req: Request, res: Response, _next: NextFunction) => {
    let ask: Ask | null = null
    await ownTurn()
    // Whoever has left while others had their turn reads nothing; what they sent is done all the same.
    if (res.closed && req.method === 'GET') return
    try {
      ask = await makeAsk(forum, req, res)
      if (
        ownPagesOnly &&
        req.method !== 'GET' &&
        !sameOrigin(req.headers, forum.config.publicUrl)
      ) {
        throw new Forbidden('error.forbidden.origin')
      }
      await send(ask, await handler(ask))
    } catch (thrown) {
      const error = thrown instanceof ForumError ? thrown : broken(forum, thrown)
      if (!ask) {
        const words = inLanguage('en', () => t(error.title))
        return void res.status(error.status).type('text').send(words)
      }
      await fail(ask, error, again)
    }
  }
}

async function makeAsk(forum: Forum, req: Request, res: Response): Promise<Ask> {
  const now = forum.world.now()
  const { version, self } = await identify(forum.reader, forum.config, req.headers.cookie, now)
  const viewer = await forum.viewers.viewer(self?.id ?? null, version)
  return new Ask(req, res, { forum, viewer, self, community: await forum.community.at(version) })
}

async function send(ask: Ask, given: Answer): Promise<void> {
  const { res } = ask
  vary(res)
  if (given.file) {
    if (given.file.name !== undefined) res.attachment(given.file.name)
    const { type, body } = given.file
    if (!(body instanceof Readable)) return void res.type(type).send(body)
    // What fails on the way ends the connection: half a file must not pass for a whole one.
    return void pipeline(body, res.type(type)).catch(() => undefined)
  }
  if (ask.wantsJson) {
    const data = inLanguage(ask.language, () => dataOf(given.json))
    if (data === undefined) return void res.status(204).end()
    return void res.status(given.status ?? 200).json(data)
  }
  if (given.to !== undefined) return void res.redirect(303, given.to)
  if (given.page) {
    await lookAtNotices(ask)
    return void res
      .status(given.status ?? 200)
      .set('Content-Language', ask.language)
      .type('html')
      .send(renderPage(ask, given.page))
  }
  res.status(204).end()
}

function vary(res: Response): void {
  res.setHeader('Vary', 'Accept, Accept-Language, Cookie')
}

// For the running head. Whoever takes a break sees no number.
async function lookAtNotices(ask: Ask): Promise<void> {
  const { forum, self, viewer } = ask
  if (!self || (await isOnBreak(forum.reader, self.id, forum.world.now()))) return
  ask.unread = await countUnreadNotices(forum, viewer, ask.stirred ?? undefined)
}

function dataOf(json: unknown): unknown {
  return typeof json === 'function' ? (json as () => unknown)() : json
}

async function fail(ask: Ask, error: ForumError, again?: Again): Promise<void> {
  const { res } = ask
  vary(res)
  if (error instanceof TooMany) res.setHeader('Retry-After', String(error.retryAfter))
  if (ask.wantsJson)
    return void res
      .status(error.status)
      .type('application/problem+json')
      .send(problem(ask.language, error))
  if (error instanceof SignedOut && !again) {
    const back = ask.req.method === 'GET' ? ask.req.originalUrl : (ask.req.headers.referer ?? '/')
    return void res.redirect(303, `/sign-in?next=${encodeURIComponent(localPath(back))}`)
  }
  const page = again ? await formOrError(ask, error, again) : errorPage(error)
  await lookAtNotices(ask)
  res
    .status(error.status)
    .set('Content-Language', ask.language)
    .type('html')
    .send(renderPage(ask, page))
}

// What the form was about may have gone, or never have been there: then there is no form either.
async function formOrError(ask: Ask, error: ForumError, again: Again): Promise<Page> {
  try {
    return await again(ask, error)
  } catch (thrown) {
    if (thrown instanceof ForumError) return errorPage(error)
    throw thrown
  }
}

/** The error as RFC 9457 problem details, its sentences in the language of whoever asked. */
export function problem(language: Language, error: ForumError): string {
  return inLanguage(language, () => problemText(error))
}

function problemText(error: ForumError): string {
  const errors = error.errors.map(({ field, word, values }) => ({
    field,
    message: t(word, values ?? {}),
  }))
  return JSON.stringify({
    type: 'about:blank',
    title: t(error.title),
    status: error.status,
    detail: t(error.detail, error.values),
    ...(errors.length > 0 ? { errors } : {}),
  })
}

function broken(forum: Forum, thrown: unknown): Broken {
  // The stack says where; the message of a foreign error may quote what was typed, so it stays out.
  const stack = thrown instanceof Error ? (thrown.stack ?? '').replace(thrown.message, '…') : ''
  forum.log.error(
    { name: thrown instanceof Error ? thrown.name : typeof thrown, stack },
    'unexpected error',
  )
  return new Broken()
}

/** The path of an address of this forum; '/' for anything that leads elsewhere. */
export function localPath(address: string): string {
  if (!URL.canParse(address, 'http://here.invalid')) return '/'
  const { pathname, search, hash } = new URL(address, 'http://here.invalid')
  return pathname.startsWith('//') ? '/' : pathname + search + hash
}
