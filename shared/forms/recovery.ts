import { z } from 'zod'
import { isOwnHandle, newPassphrase } from '../passphrase.ts'
import { plainText } from '../text.ts'
import { typedHandle } from './sessions.ts'

const recoveryCodeLength = 60

/** `POST /recover`: a handle, one of its recovery codes, and the passphrase to have from now on. */
export const recoverForm = z
  .object({
    handle: typedHandle,
    code: plainText({ min: 1, max: recoveryCodeLength }),
    passphrase: newPassphrase,
  })
  .check((ctx) => {
    if (!isOwnHandle(ctx.value.passphrase, ctx.value.handle)) return
    const message = 'passphrase.isHandle'
    ctx.issues.push({ code: 'custom', message, path: ['passphrase'], input: ctx.value })
  })
