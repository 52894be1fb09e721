import type { formWords as en } from '../en/forms.ts'

export const formWords = {
  'form.required': 'Completa esto, por favor.',
  'form.tooShort': 'Al menos {min} caracteres, por favor.',
  'form.tooLong':
    '{over, plural, one {Sobra un carácter} other {Sobran # caracteres}}: el máximo es {max}.',
  'form.controlCharacters':
    'Aquí hay caracteres de control invisibles. Escríbelo de nuevo, por favor.',
  'form.lineBreaks': 'Esto tiene que caber en una sola línea.',
  'form.directionMarks':
    'Aquí hay marcas que cambian el sentido de la escritura. Quítalas, por favor.',
  'form.badEncoding':
    'Una parte de este texto está dañada. Escríbelo o pégalo de nuevo, por favor.',
  'form.choice': 'Elige una de estas opciones, por favor.',
  'form.number': 'Un número entero de {min} a {max}, por favor.',
  'form.notText': 'Esto tiene que ser texto.',
  'form.invalid': 'Esto no parece correcto.',
  'form.wrong': 'Esto no parece correcto.',
  'form.mustAgree': 'Lee el acuerdo, por favor, y di que sí si puedes.',
  'form.optional': 'opcional',
} as const satisfies Record<keyof typeof en, string>
