/** Sends a picture to the forum. The one request that says how far it has come, and can be called off. */
import { limits } from '../../shared/limits.ts'
import type { Answer } from '../send.ts'
import type { PictureTools } from './picture-tools.ts'

export interface Added {
  picture: { id: string; url: string; width: number; height: number }
}

export interface Upload {
  /** Null when it was called off. */
  done: Promise<Answer<Added> | null>
  cancel(): void
}

/** Begins sending; `progress` is told which share has gone out. */
export function upload(file: File, tools: PictureTools, progress: (share: number) => void): Upload {
  const { answerFrom, newKey, notSent, word } = tools
  if (file.size > limits.pictureBytes) {
    return { done: Promise.resolve(tooLarge(tools)), cancel() {} }
  }
  const request = new XMLHttpRequest()
  const body = new FormData()
  body.append('picture', file)
  const done = new Promise<Answer<Added> | null>((resolve) => {
    request.open('POST', '/pictures')
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Idempotency-Key', newKey())
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('content-type')
      resolve(answerFrom<Added>(request.status, type, request.responseText))
    })
    request.addEventListener('error', () => resolve(notSent(word('client.picture.notSent'))))
    request.addEventListener('abort', () => resolve(null))
    request.send(body)
  })
  return { done, cancel: () => request.abort() }
}

function tooLarge({ notSent, word }: PictureTools): Answer<Added> {
  const megabytes = limits.pictureBytes / 1_000_000
  return notSent(word('client.picture.tooLarge', { megabytes }))
}
