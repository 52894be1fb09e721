import type { searchWords as en } from '../en/search.ts'

export const searchWords = {
  'search.title': 'Buscar',
  'search.titleFor': 'Buscar {query}',
  'search.lede': 'Encuentra palabras en todo lo que puedes leer aquí, lo más reciente primero.',
  'search.words': 'Palabras',
  'search.wordsHint':
    'La publicación las tiene todas. Pon entre comillas las palabras que van juntas.',
  'search.find': 'Buscar',
  'search.more': 'Afinar la búsqueda',
  'search.space': 'En el espacio',
  'search.everySpace': 'Todos los espacios',
  'search.noSpace': 'Ese espacio no existe, o no para ti.',
  'search.by': 'Escrito por',
  'search.byHint':
    'Un seudónimo. Lo que alguien escribió con un alias no se encuentra de este modo.',
  'search.since': 'Desde el',
  'search.notes': 'Notas de contenido',
  'search.anyNotes': 'Con nota o sin ella',
  'search.withNotes': 'Con nota de contenido',
  'search.withoutNotes': 'Sin nota de contenido',
  'search.total':
    '{count, plural, =0 {No se encontró nada.} one {Se encontró una publicación.} other {Se encontraron # publicaciones.}}',
  'search.totalMore': 'Se encontraron más de {count, number} publicaciones.',
  'search.noneHint':
    'Las palabras se buscan enteras, tal como están escritas: “dormir” no encuentra “duermo”. Con menos palabras se encuentra más.',
  'search.noWords':
    'Aquí no hay ninguna palabra que buscar. Escribe al menos una letra o una cifra.',
  'search.results': 'Lo que se encontró',
} as const satisfies Record<keyof typeof en, string>
