import type { ownPostWords as en } from '../en/own-posts.ts'

export const ownPostWords = {
  'ownPosts.title': 'Tus publicaciones',
  'ownPosts.lede':
    'Todo lo que has escrito aquí, y quién lo ve. Elige algunas, o todas las que coinciden, y cámbialas a la vez.',
  'ownPosts.find': 'Buscar entre tus publicaciones',
  'ownPosts.space': 'Espacio',
  'ownPosts.everySpace': 'Todos los espacios',
  'ownPosts.noSpace': 'Ese espacio no existe, o no para ti.',
  'ownPosts.before': 'Escritas antes del',
  'ownPosts.date': 'Una fecha como 2026-05-01, por favor.',
  'ownPosts.seenByField': 'Quién las ve',
  'ownPosts.anyone': 'Sin distinción',
  'ownPosts.show': 'Mostrar estas',
  'ownPosts.found': 'Lo que escribiste',
  'ownPosts.none': 'Aún no has escrito nada.',
  'ownPosts.noneFit': 'Ninguna de tus publicaciones coincide.',
  'ownPosts.choose': 'Elegir la publicación del {date, date, medium} en “{title}”',
  'ownPosts.seenBy': 'quién la ve: <b>{whom}</b>',
  'ownPosts.alias': 'con el alias {alias}',
  'ownPosts.together': 'Cambiarlas a la vez',
  'ownPosts.fromNow': 'Quién las ve desde ahora',
  'ownPosts.Members': 'Miembros del espacio en que está',
  'ownPosts.settled': 'miembros con arraigo',
  'ownPosts.members': 'miembros del espacio en que está',
  'ownPosts.lookFirst': 'La página siguiente dice qué ocurrirá. Antes no cambia nada.',
  'ownPosts.chosen': 'Las que elegí',
  'ownPosts.all': 'Todas las que coinciden',
  'ownPosts.noneChosen': 'Elige al menos una publicación, o todas las que coinciden.',
  'ownPosts.previewTitle': '¿Cambiar quién ve estas publicaciones?',
  'ownPosts.previewNone': 'No cambiaría nada: estas publicaciones ya son para {whom}.',
  'ownPosts.previewPosts':
    '{count, plural, one {Cambia una de tus publicaciones: desde ahora es} other {Cambian # de tus publicaciones: desde ahora son}} para <b>{whom}</b>.',
  'ownPosts.previewReplies':
    '{count, plural, =0 {Nadie las ha respondido.} one {Las acompaña una respuesta: la ven, como mucho, quienes ven aquello a lo que responde.} other {Las acompañan # respuestas: las ven, como mucho, quienes ven aquello a lo que responden.}}',
  'ownPosts.previewRepliesStay':
    '{count, plural, =0 {Nadie las ha respondido.} one {Una respuesta se queda para quienes la ven ahora. Donde estaba tu publicación, una línea discreta dice que ya no está aquí.} other {# respuestas se quedan para quienes las ven ahora. Donde estaban tus publicaciones, una línea discreta dice que ya no están aquí.}}',
  'ownPosts.previewTold':
    'No se le dice a nadie. Tiene efecto de inmediato, en todas las páginas abiertas.',
  'ownPosts.previewAlias':
    'Algunas de estas están con tu nombre y otras con un alias. Cambian en el mismo momento, y alguien que estuviera mirando podría notarlo. Si eso te importa, cámbialas en días distintos.',
  'ownPosts.change':
    '{count, plural, one {Cambiar una publicación} other {Cambiar # publicaciones}}',
  'ownPosts.leave': 'Dejarlas como están',
  'ownPosts.changed':
    '{count, plural, =0 {No hizo falta cambiar nada.} one {Una publicación ha cambiado.} other {# publicaciones han cambiado.}}',
} as const satisfies Record<keyof typeof en, string>
