import type { bookmarkWords as en } from '../en/bookmarks.ts'

export const bookmarkWords = {
  'bookmark.title': 'Marcadores',
  'bookmark.about': 'Publicaciones que quieres volver a encontrar, con tus propias notas.',
  'bookmark.lede':
    'Publicaciones que quieres volver a encontrar. Nadie más ve que las marcaste, ni lo que anotaste. Lo que ya no puedes ver no está en la lista.',
  'bookmark.none':
    'No has marcado nada. “Añadir a marcadores” está en “Más”, debajo de cada publicación.',
  'bookmark.count': '{count, plural, one {Una publicación} other {# publicaciones}}',
  'bookmark.more': 'Anteriores',
  'bookmark.change': 'Cambiar',
  'bookmark.changeOf': 'el marcador de la publicación de {name}',
  'bookmark.reminds': 'Se te recordará:',
  'bookmark.act': 'Añadir a marcadores',
  'bookmark.actOf': 'la publicación de {name}',
  'bookmark.mark': 'Añadir una publicación a marcadores',
  'bookmark.markLede': 'Una publicación de {name}. Lo que escribas aquí solo lo ves tú.',
  'bookmark.note': 'Nota para ti',
  'bookmark.noteHint': 'Por qué quieres volver a encontrarla, por ejemplo.',
  'bookmark.remindOn': 'Recordármela el',
  'bookmark.remindHint': 'Ese día te llega una novedad. Como mucho, dentro de {days} días.',
  'bookmark.go': 'Guardarlo',
  'bookmark.save': 'Guardar',
  'bookmark.remove': 'Quitar el marcador',
  'bookmark.badDay': 'Escribe el día como año, mes y día, por ejemplo 2027-03-01.',
  'bookmark.dayRange': 'Elige un día a partir de hoy, como mucho dentro de {days} días.',
  'bookmark.tooMany': 'Tienes {max} marcadores, que es el máximo. Quita los que ya no necesites.',
  'notice.says.reminder': 'Querías que se te recordara una publicación.',
} as const satisfies Record<keyof typeof en, string>
