/** What can go wrong that a reader is told of. Thrown from anywhere, answered in one place. */
import type { WordKey, WordValues } from './words/index.ts'

export interface FieldError {
  field: string
  word: WordKey
  values?: WordValues
}

export abstract class ForumError extends Error {
  abstract readonly status: number
  /** Message key of the heading: what happened. */
  abstract readonly title: WordKey
  /** Message key of the sentence below it: what was kept, and what to do. */
  readonly detail: WordKey
  readonly values: WordValues
  readonly errors: readonly FieldError[]

  constructor(detail: WordKey, values: WordValues = {}, errors: readonly FieldError[] = []) {
    super(detail)
    this.detail = detail
    this.values = values
    this.errors = errors
  }
}

/** 404, the same for what never was, what is gone and what this viewer may not see. */
export class NotFound extends ForumError {
  readonly status = 404
  readonly title = 'error.notFound.title'
  constructor(detail: WordKey = 'error.notFound.detail') {
    super(detail)
  }
}

/** 401: the act needs a member. A page leads to signing in and back. */
export class SignedOut extends ForumError {
  readonly status = 401
  readonly title = 'error.signedOut.title'
  constructor(detail: WordKey = 'error.signedOut.detail') {
    super(detail)
  }
}

/** 403: only for acts that everyone may know to exist. */
export class Forbidden extends ForumError {
  readonly status = 403
  readonly title = 'error.forbidden.title'
  constructor(detail: WordKey = 'error.forbidden.detail', values: WordValues = {}) {
    super(detail, values)
  }
}

/** 409: somebody, or another tab, was quicker. */
export class Conflict extends ForumError {
  readonly status = 409
  readonly title = 'error.conflict.title'
}

/** 413: more than the forum takes at once. */
export class TooLarge extends ForumError {
  readonly status = 413
  readonly title = 'error.tooLarge.title'
}

/** 422: something in the form needs another look. */
export class Invalid extends ForumError {
  readonly status = 422
  readonly title = 'error.invalid.title'
  constructor(errors: readonly FieldError[], detail: WordKey = 'error.invalid.detail') {
    super(detail, { count: errors.length }, errors)
  }
}

/** 429: too often; `retryAfter` is in seconds. */
export class TooMany extends ForumError {
  readonly status = 429
  readonly title = 'error.tooMany.title'
  readonly retryAfter: number
  constructor(
    retryAfter: number,
    detail: WordKey = 'error.tooMany.detail',
    values: WordValues = {},
  ) {
    super(detail, { seconds: retryAfter, ...values })
    this.retryAfter = retryAfter
  }
}

/** 400: the request itself cannot be read. */
export class BadRequest extends ForumError {
  readonly status = 400
  readonly title = 'error.badRequest.title'
}

/** 503: the machine has no room for it, or enough to do; later it may. */
export class NotNow extends ForumError {
  readonly status = 503
  readonly title = 'error.notNow.title'
}

/** 503: the forum is not ready for this. */
export class Unavailable extends ForumError {
  readonly status = 503
  readonly title = 'error.unavailable.title'
}

/** 500: our own mistake. */
export class Broken extends ForumError {
  readonly status = 500
  readonly title = 'error.broken.title'
  constructor() {
    super('error.broken.detail')
  }
}
