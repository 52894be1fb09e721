import type { handleWords as en } from '../en/handles.ts'

export const handleWords = {
  'handle.tooShort': 'Un seudónimo tiene al menos {min} caracteres.',
  'handle.tooLong':
    '{over, plural, one {Sobra un carácter} other {Sobran # caracteres}}: el máximo es {max}.',
  'handle.invisible': 'Aquí hay caracteres que nadie puede ver. Escríbelo de nuevo, por favor.',
  'handle.characters': 'Solo letras y cifras, por favor, con - o _ entre ellas.',
  'handle.punctuation': 'Pon - y _ entre letras o cifras, de uno en uno.',
  'handle.needsLetter': 'Un seudónimo tiene al menos una letra.',
  'handle.styledLetters':
    'Letras sencillas, por favor. Un lector de pantalla deletrea las ornamentales signo por signo.',
  'handle.marks': 'Hay más acentos sobre una letra de los que puede llevar.',
  'handle.mixedScripts':
    'Letras de un solo alfabeto, por favor, para que no se pueda confundir a nadie con otra persona.',
  'handle.mixedDigits': 'Cifras de un solo tipo, por favor.',
} as const satisfies Record<keyof typeof en, string>
