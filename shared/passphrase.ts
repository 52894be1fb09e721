/** What a passphrase must be when it is chosen; one that is given again is only compared. */
import { commonPassphrases, commonRows } from './common-passphrases.ts'
import { handleKey } from './handle.ts'
import { limits } from './limits.ts'
import { plainText } from './text.ts'

export type PassphraseErrorKey = 'passphrase.common' | 'passphrase.isHandle'

/** A schema for a passphrase being chosen. Spaces at its ends are part of it. */
export const newPassphrase = plainText({
  min: limits.passphraseMin,
  max: limits.passphraseMax,
  keepEnds: true,
}).check((ctx) => {
  if (!isCommon(ctx.value)) return
  const message: PassphraseErrorKey = 'passphrase.common'
  ctx.issues.push({ code: 'custom', message, input: ctx.value })
})

/** A schema for a passphrase that was chosen before. */
export const givenPassphrase = plainText({ min: 1, max: limits.passphraseMax, keepEnds: true })

/** Says whether a passphrase is among the first that anybody would try. */
export function isCommon(passphrase: string): boolean {
  const bare = passphrase.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  const backwards = [...bare].reverse().join('')
  return (
    new Set(passphrase.toLowerCase()).size <= 3 ||
    commonPassphrases.has(bare) ||
    commonRows.some((row) => row.includes(bare) || row.includes(backwards))
  )
}

/** Says whether a passphrase is the handle it belongs to, which everybody can read. */
export function isOwnHandle(passphrase: string, handle: string): boolean {
  return handleKey(passphrase.trim()) === handleKey(handle)
}
