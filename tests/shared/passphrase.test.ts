import { expect, test } from 'vitest'
import { isCommon, isOwnHandle, newPassphrase } from '../../shared/passphrase.ts'

test.each([
  'password123',
  'Password 123',
  'P-A-S-S-W-O-R-D-1-2-3',
  'aaaaaaaaaaaa',
  'abababababab',
  '1234567890',
  '0987654321',
  'qwertyuiop',
  'poiuytrewq',
  'mnopqrstuvwxyz',
  'iloveyou123',
])('%s is tried first by anybody', (text) => {
  expect(isCommon(text)).toBe(true)
})

test.each(['four quiet herons wading', 'тихая река у дома', '水辺の鷺が四羽いる朝', 'k9#mQ2vLx8'])(
  '%s is not',
  (text) => {
    expect(isCommon(text)).toBe(false)
    expect(newPassphrase.safeParse(text).success).toBe(true)
  },
)

test('spaces at the ends are part of a passphrase', () => {
  expect(newPassphrase.parse('  nine words  ')).toBe('  nine words  ')
})

test('a handle is recognised in whatever case it is typed', () => {
  expect(isOwnHandle(' Quiet-Harbour ', 'quiet-harbour')).toBe(true)
  expect(isOwnHandle('quiet-harbour-2', 'quiet-harbour')).toBe(false)
})
