/** What a handler is asked: who asks, for what, and the body checked against a form's schema. */
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { Language } from '../../shared/languages.ts'
import type { Community } from '../community.ts'
import { Invalid, NotFound, SignedOut } from '../errors.ts'
import type { Forum } from '../forum.ts'
import { languageFor } from '../language.ts'
import type { Followed } from '../visibility/followed-news.ts'
import type { Viewer } from '../visibility/viewer.ts'
import { isWordKey } from '../words/index.ts'
import { listFormErrors } from '../../shared/form-errors.ts'
import { limits } from '../../shared/limits.ts'
import type { Self } from './session.ts'

export class Ask {
  readonly req: Request
  readonly res: Response
  readonly forum: Forum
  readonly viewer: Viewer
  readonly self: Self | null
  readonly community: Community
  /** The language of whoever asks. */
  readonly language: Language
  /** Notices that have not been read, for the running head of a page. */
  unread = 0
  /** Followed threads in which something is unread, where the handler has asked for them. */
  stirred: Followed | null = null

  constructor(
    req: Request,
    res: Response,
    parts: { forum: Forum; viewer: Viewer; self: Self | null; community: Community },
  ) {
    this.req = req
    this.res = res
    this.forum = parts.forum
    this.viewer = parts.viewer
    this.self = parts.self
    this.community = parts.community
    const { config } = parts.forum
    this.language = languageFor({ config, headers: req.headers, ...parts })
  }

  /** True when the one who asks wants data, not a page. */
  get wantsJson(): boolean {
    const accept = this.req.headers.accept
    if (!accept || accept === '*/*') return this.req.is('application/json') === 'application/json'
    return this.req.accepts(['html', 'json']) === 'json'
  }

  /** The signed-in member. @throws SignedOut */
  member(): Self {
    if (!this.self) throw new SignedOut()
    return this.self
  }

  /** Who is counted for rate limits: the account, or a hash of the address. */
  get counted(): number | string {
    return this.self?.id ?? this.network
  }

  /** Stands for the network address of the one who asks, for rate limits before signing in. */
  get network(): string {
    return this.forum.rates.addressKey(this.req)
  }

  /** What the browser or program calls itself. */
  get userAgent(): string | undefined {
    return this.req.headers['user-agent']
  }

  /** Where the forum is reached, without a slash at the end: as set, or as the one who asks has it. */
  get origin(): string {
    const asked = `${this.req.protocol}://${this.req.get('host') ?? 'localhost'}`
    return this.forum.config.publicUrl ?? asked
  }

  /** The address of the page that was asked for; null for a request that changes something. */
  get address(): string | null {
    return this.req.method === 'GET' ? this.req.originalUrl : null
  }

  /** A parameter of the path. */
  param(name: string): string {
    const value = this.req.params[name]
    if (typeof value !== 'string') throw new NotFound()
    return value
  }

  /** A parameter of the query, when it is there once. */
  query(name: string): string | null {
    const value = this.req.query[name]
    return typeof value === 'string' ? value : null
  }

  /** The body, checked. @throws Invalid with one error for each field that is wrong. */
  form<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
    return checked(schema, this.req.body ?? {})
  }

  /** The query, checked: for forms that ask and change nothing. @throws Invalid likewise */
  asked<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
    return checked(schema, this.req.query)
  }

  /** What was typed, as texts, so that a failed form can show it again. Passphrases are left out. */
  get typed(): Readonly<Record<string, string>> {
    const body = this.req.body as Record<string, unknown> | undefined
    return Object.fromEntries(
      Object.entries(body ?? {}).flatMap(([name, value]) =>
        typeof value === 'string' && !/passphrase/i.test(name) ? [[name, value]] : [],
      ),
    )
  }

  /** The key that makes repeating this request harmless, or null. @throws Invalid */
  get idempotencyKey(): string | null {
    const header = this.req.headers['idempotency-key']
    const field = (this.req.body as Record<string, unknown> | undefined)?.key
    const key = typeof header === 'string' ? header : typeof field === 'string' ? field : null
    if (key === null || key === '') return null
    const wellFormed = /^[\x21-\x7e]+$/.test(key) && key.length <= limits.idempotencyKeyLength
    if (!wellFormed) throw new Invalid([{ field: 'key', word: 'form.wrong' }])
    return key
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Invalid(
    listFormErrors(result.error).map(({ field, key, params }) => ({
      field,
      word: isWordKey(key) ? key : 'form.invalid',
      values: params,
    })),
  )
}
