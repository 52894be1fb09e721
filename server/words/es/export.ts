import type { exportWords as en } from '../en/export.ts'

export const exportWords = {
  'export.title': 'Llevarte tus palabras',
  'export.lede':
    'Un archivo con todo lo que has escrito y ajustado aquí, en formato JSON, que otros programas pueden leer.',
  'export.in': 'Qué contiene',
  'export.in.posts':
    'Tus publicaciones, con sus versiones anteriores, las horas y quién ve cada una; también las que están con un alias.',
  'export.in.pictures':
    'Una lista de tus imágenes, con lo que dijiste de ellas. Las imágenes en sí vienen en un archivo aparte, tal como se guardan aquí.',
  'export.in.reactions': 'Reacciones que diste a publicaciones que aún puedes ver.',
  'export.in.bookmarks': 'Marcadores de publicaciones que aún puedes ver, con tus notas.',
  'export.in.drafts': 'Borradores, círculos, invitaciones que creaste y tu página.',
  'export.in.folded': 'A quién y qué has plegado para ti.',
  'export.in.following':
    'Qué novedades quieres, qué sigues o de qué no quieres saber, y las palabras que prefieres no leer.',
  'export.in.reports':
    'Los avisos que enviaste, las palabras que añadiste y las decisiones que te conciernen.',
  'export.in.account':
    'Dónde tienes la sesión abierta, tus llaves de acceso por su nombre, y a qué acuerdos dijiste que sí.',
  'export.in.protection':
    'Lo que te protege aquí: indicios de las direcciones que dejaste, las notas y fechas de tu lista de distancia, tu registro de límites, y qué fue del rol de profesional par si lo pediste.',
  'export.in.team':
    'Lo hablado entre el equipo de moderación y tú, lo que sus notas dicen que pasó, y cuándo alguien miró detrás de un alias tuyo.',
  'export.out':
    'No contiene nada que escribieran otras personas, salvo que lo citaras, o que el equipo de moderación te lo escribiera a ti o sobre ti.',
  'export.keep':
    'Guarda el archivo en un lugar seguro. Reúne en un solo sitio todo lo que escribiste aquí, tanto con tu nombre como con alias.',
  'export.download': 'Descargar el archivo',
  'export.downloadPictures': 'Descargar tus imágenes',
} as const satisfies Record<keyof typeof en, string>
