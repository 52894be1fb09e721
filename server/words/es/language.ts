/** La elección del idioma. */
import type { languageWords as english } from '../en/language.ts'

export const languageWords = {
  'language.switch': 'Idioma',
  'you.language': 'Idioma',
  'you.language.about':
    'Las páginas, las novedades y el correo te llegan en él, en todos tus dispositivos.',
  'you.language.device': 'El que pida el navegador',
  'community.language': 'Idioma de la comunidad',
  'community.languageHint':
    'Para las visitas cuyo navegador no pide otro, para los canales (Atom) y para el correo a miembros que no han elegido ninguno. Lo que escriben los miembros queda como lo escribieron.',
  'setUp.languageHint':
    'Es el que ven las visitas cuando su navegador no pide otro, y en él están las reglas y la política de crisis del comienzo. Para tener esta página y sus propuestas en otro idioma, usa el selector de idioma al pie de la página.',
} as const satisfies Record<keyof typeof english, string>
