import type { cardWords as en } from '../en/card.ts'

export const cardWords = {
  'card.title': 'Antes de confiarte',
  'card.about':
    'Lo que conviene saber antes de contarte algo: dónde trabajas y qué tendrías que hacer.',
  'card.lede':
    'Algunas personas tenemos la obligación de comunicar ciertas cosas, también cuando las oímos como pares. Quien ve tu página lee esta tarjeta antes de contarte algo que no podrías guardar. En ella se dice que eres profesional par; en el resto de tu página, no.',
  'card.country': 'País',
  'card.countryHint':
    'Las leyes varían. Basta con un país, un estado o una región; no pongas el lugar de trabajo.',
  'card.role': 'Trabajo',
  'card.roleHint':
    'Por ejemplo: enfermería, psicoterapia, apoyo entre pares. Tan general como quieras.',
  'card.mustReport': 'Obligación de comunicar ciertas cosas',
  'card.mustReport.yes': 'Sí',
  'card.mustReport.no': 'No',
  'card.mustReport.depends': 'Depende',
  'card.wouldDo': 'Qué significa eso aquí',
  'card.wouldDoHint':
    'Con tus palabras: qué tendrías que comunicar y a quién, qué harías primero y qué queda entre esa persona y tú.',
  'card.keep': 'Mostrar esta tarjeta',
  'card.remove': 'Quitar la tarjeta',
  'card.written': 'Escrita',
} as const satisfies Record<keyof typeof en, string>
