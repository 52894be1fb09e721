/** A member's own standing, and the team's notes. */
import type { standingWords as en } from '../en/standing.ts'

export const standingWords = {
  'standing.title': 'Tu situación',
  'standing.lede':
    'Lo que el equipo de moderación ha decidido sobre ti o tus publicaciones, en qué regla se apoya y cuándo termina. Nadie más que tú ve esta página.',
  'standing.now': 'En vigor',
  'standing.clear': 'No hay nada en vigor.',
  'standing.past': 'Terminado',
  'standing.pastAbout': 'Esto ya no cuenta para nada.',
  'standing.reversed': 'Se anuló después de otra revisión',
  'standing.until.in-force': 'Hasta <at></at>',
  'standing.until.lapsed': 'Terminó: <at></at>',
  'standing.measure.none': 'Nada',
  'standing.measure.content-note': 'Se añadió una nota de contenido a una publicación tuya',
  'standing.measure.note': 'Una nota para ti, que no cuenta para nada',
  'standing.measure.ask-edit': 'Se te pidió que cambiaras una publicación',
  'standing.measure.fold': 'Se plegó una publicación tuya',
  'standing.measure.freeze': 'Se cerró a respuestas una rama de una conversación',
  'standing.measure.slow': 'Una conversación pasó a ir más despacio',
  'standing.measure.remove': 'Se retiró una publicación tuya',
  'standing.measure.warning': 'Una advertencia',
  'standing.measure.hold': 'Tus publicaciones se leen antes de que las vean otras personas',
  'standing.measure.pause': 'Una pausa, sin poder publicar',
  'standing.measure.leave': 'Se te pidió que dejaras la comunidad',
  'standing.measure.reverse': 'Se anuló una decisión',
  'standing.looks': 'Quién miró detrás de un alias tuyo',
  'standing.looksAbout':
    'Dos personas del equipo de moderación miraron juntas quién escribió una publicación tuya que lleva otro nombre.',
  'standing.common': 'Cuánto ocurre',
  'standing.common.nobody':
    'En el último año, a ninguna otra persona de aquí le ha ocurrido algo así.',
  'standing.common.few': 'En el último año, a pocas personas más les ha ocurrido algo así.',
  'standing.common.some':
    'En el último año, a algunas personas más les ha ocurrido algo así. Le pasa a la gente que escribe.',
  'standing.common.many':
    'En el último año, a muchas personas más les ha ocurrido algo así. Le pasa a la gente que escribe.',
  'standing.notes':
    'El equipo también puede guardar notas sobre lo que pasó, durante un año como mucho. Lo que dicen que pasó está en <link>el archivo con todo lo tuyo</link>.',
  'you.standing.about': 'Lo que el equipo de moderación ha decidido sobre ti, y cuándo termina.',

  'note.title': 'Notas sobre miembros',
  'note.lede':
    'Lo que debería saber el resto del equipo. Escribe como si la persona lo leyera: lo que dices que pasó va en el archivo que puede llevarse. Las notas desaparecen por sí solas a los {months} meses, salvo que alguien del equipo las renueve.',
  'note.look': 'Buscar',
  'note.of': 'Notas sobre {handle}',
  'note.none': 'No hay ninguna.',
  'note.new': 'Algo nuevo',
  'note.facts': 'Lo que pasó',
  'note.factsHint': 'Solo lo que podrías mostrar. La persona puede leerlo.',
  'note.thoughts': 'Lo que piensas de ello',
  'note.thoughtsHint': 'Solo para el equipo.',
  'note.write': 'Anotarlo',
  'note.until': 'Se guarda hasta <at></at>',
  'note.renew': 'Guardarla un año más',
  'note.delete': 'Borrarla',
  'note.notOwn': 'Esta nota es de otra persona. Pueden borrarla quienes supervisan.',
  'note.about': 'Lo que el resto del equipo debería saber sobre un miembro.',
} as const satisfies Record<keyof typeof en, string>
