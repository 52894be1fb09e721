import type { HandleErrorKey } from '../../../shared/handle.ts'

export const handleWords = {
  'handle.tooShort': 'A handle has at least {min} characters.',
  'handle.tooLong':
    '{over, plural, one {One character} other {# characters}} too long: {max} is the most.',
  'handle.invisible': 'There are characters in this that nobody can see. Please type it again.',
  'handle.characters': 'Letters and digits only, please, with - or _ between them.',
  'handle.punctuation': 'Put - and _ between letters or digits, one at a time.',
  'handle.needsLetter': 'A handle has at least one letter.',
  'handle.styledLetters':
    'Plain letters, please. A screen reader spells ornamental ones out sign by sign.',
  'handle.marks': 'There are more accents on one letter than it can carry.',
  'handle.mixedScripts':
    'Letters of one alphabet only, please, so that nobody can be mistaken for somebody else.',
  'handle.mixedDigits': 'Digits of one kind only, please.',
} as const satisfies Record<Extract<HandleErrorKey, `handle.${string}`>, string>
