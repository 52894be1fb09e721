import type { helpWords as en } from '../en/help.ts'

export const helpWords = {
  'help.title': 'Ayuda',
  'help.lede': 'Cómo funciona este lugar, en palabras sencillas.',
} as const satisfies Record<keyof typeof en, string>
