import type { Language } from '../../shared/languages.ts'
import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** What an app would answer. */
export interface Within {
  status: number
  type: string
  body: string
  /** Where it leads, for an answer that is an address. */
  to: string | null
}

/** In which form, and in which language, the answer is wanted. */
export interface Wish {
  accept: string
  language: Language
}

/**
 * Asks an app for an address, without a network and without anybody's cookies: what it answers is
 * for nobody but the caller.
 */
export function askWithin(app: RequestListener, url: string, wish: Wish): Promise<Within> {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = url
  req.headers = { accept: wish.accept, 'accept-language': wish.language, host: 'preview' }
  const res = new ServerResponse(req)
  return new Promise((resolve) => {
    res.end = (chunk?: unknown) => {
      const body = typeof chunk === 'string' || Buffer.isBuffer(chunk) ? chunk.toString() : ''
      const to = res.getHeader('location')
      resolve({
        status: res.statusCode,
        type: String(res.getHeader('content-type') ?? ''),
        body,
        to: typeof to === 'string' ? to : null,
      })
      return res
    }
    app(req, res)
  })
}
