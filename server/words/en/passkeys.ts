export const passkeyWords = {
  'passkeys.title': 'Passkeys',
  'passkeys.what':
    'A passkey signs you in with the lock of your own device, such as a fingerprint or a code, without handle or passphrase. What it needs for that stays on the device. Your passphrase goes on working.',
  'passkeys.none': 'You have none yet.',
  'passkeys.added': 'added <time></time>',
  'passkeys.used': 'last used <time></time>',
  'passkeys.unused': 'not used yet',
  'passkeys.remove': 'Remove',
  'passkeys.removeWhich': 'Remove: {name}',
  'passkeys.add': 'Add a passkey',
  'passkeys.name': 'A name for it',
  'passkeys.name.hint': 'So that you can tell your passkeys apart, such as “my phone”.',
  'passkeys.needsScripts':
    'Passkeys need scripts, and this browser runs none here. Everything else works without.',
  'passkeys.needsName':
    'Passkeys are bound to a name. This forum was opened at a plain number or without a secure connection, so browsers refuse them here.',
  'passkeys.refused':
    'This passkey could not be checked. Try again, or sign in with your passphrase.',
  'passkeys.notAdded': 'This passkey could not be checked, so it was not added. Try again.',
  'passkeys.tooMany': 'You have {max} passkeys. Remove one before you add another.',
} as const
