/** What is done about posts and threads, as it reads in place, and doing it. */
import type { measureWords as en } from '../en/measures.ts'

export const measureWords = {
  'measure.removed': 'Retirado por el equipo de moderación: {reason}',
  'measure.folded.team': 'Plegado por el equipo de moderación: {reason}',
  'measure.folded.aid': 'Plegado por ahora por alguien del equipo de moderación: {reason}',
  'measure.folded.author': 'Plegado: {reason}',
  'measure.folded.members':
    'Plegado por ahora. Varias personas han pedido que se mire. No es un juicio.',
  'measure.noted': 'Nota de contenido del equipo de moderación:',
  'measure.until': 'hasta',
  'measure.frozen.team': 'Cerrada a respuestas por el equipo de moderación: {reason}',
  'measure.frozen.aid':
    'Cerrada a respuestas por ahora por alguien del equipo de moderación: {reason}',
  'measure.frozen.author': 'Cerrada a respuestas por quien empezó esta conversación: {reason}',
  'measure.frozen.members': 'Cerrada a respuestas: {reason}',
  'measure.slow.team': 'Va más despacio por decisión del equipo de moderación: {reason}',
  'measure.slow.aid': 'Va más despacio por decisión de alguien del equipo de moderación: {reason}',
  'measure.slow.author': 'Va más despacio por decisión de quien empezó esta conversación: {reason}',
  'measure.slow.members': 'Va más despacio: {reason}',
  'measure.slow.rule':
    '{minutes, plural, one {Una respuesta por minuto de cada persona} other {Una respuesta cada # minutos de cada persona}}, y una más por cada respuesta que recibas. Se puede editar como siempre.',
  'measure.closedReply':
    'Por ahora esta rama está cerrada a respuestas. Tu texto se ha guardado. Motivo indicado: {reason}',
  'measure.slowReply':
    'Esta conversación va más despacio: puedes volver a responder en {minutes, plural, one {un minuto} other {# minutos}}. Tu texto se ha guardado.',
  'measure.removedEdit':
    'El equipo de moderación ha retirado esta publicación, así que se queda como está. Puedes pedir otra revisión en “Decisiones que te afectan”, o borrarla.',
  'measure.own.removed': 'Retirado por el equipo de moderación: {reason}',
  'measure.own.removedAbout':
    'Ahora nadie más puede leerlo. Las respuestas se quedan. Todavía puedes borrarlo.',
  'measure.own.folded':
    'Se despliega cuando lo editas, una vez. Después, es lo primero que se mira.',
  'measure.own.asked': 'El equipo de moderación te pide que cambies esto: {reason}',
  'measure.own.askedAbout': 'Hasta entonces se queda como está. Si no ha cambiado, se pliega.',
  'measure.own.teamNote': 'Nota de contenido del equipo de moderación',
  'measure.own.teamNoteHint':
    'Puedes decirlo con otras palabras. Se queda encima de tu publicación.',
  'measure.tools': 'Calmar esto',
  'measure.title.post': 'Calmar esto',
  'measure.title.slow': 'Llevar esta conversación más despacio',
  'measure.fold': 'Plegar esta publicación',
  'measure.foldAbout':
    'Primeros auxilios: se pliega bajo tu motivo para todo el mundo, y se abre con un clic. Termina por sí solo. No es una decisión, y se le dice a quien la escribió.',
  'measure.unfold': 'Desplegarla',
  'measure.freeze': 'Cerrar esta rama a respuestas',
  'measure.freezeAboutAid':
    'Primeros auxilios: esta publicación y todas las respuestas que la siguen se pueden leer, y nadie puede responder hasta que termine. Termina por sí solo.',
  'measure.freezeAboutAuthor':
    'Empezaste esta conversación. Esta publicación y todas las respuestas que la siguen se pueden leer, y nadie puede responder hasta que abras la rama de nuevo o hasta que se acabe el tiempo.',
  'measure.thaw': 'Abrir esta rama a respuestas de nuevo',
  'measure.slowAbout':
    'Cada persona puede responder una vez cada cierto número de minutos, y una más por cada respuesta que reciba. Tu motivo aparece encima del cuadro de respuesta, con quién lo hizo y cuándo termina. Se puede editar como siempre.',
  'measure.slowGo': 'Llevarla más despacio',
  'measure.endSlow': 'Dejar que vaya de nuevo a su ritmo',
  'measure.reason': 'Motivo, para quienes lo lean allí',
  'measure.hours': 'Horas hasta que termine',
  'measure.hoursAid': '{most} como mucho.',
  'measure.hoursOpen': '{most} como mucho. Si lo dejas vacío, sigue hasta que le pongas fin.',
  'measure.minutes': 'Minutos entre dos respuestas de la misma persona',
  'measure.notYours':
    'Esto es para quien empezó la conversación y para quienes moderan el espacio.',
  'measure.ownPost':
    'Los primeros auxilios son para publicaciones de otras personas. Para las tuyas, pídelo a alguien más del equipo.',
  'measure.byOthers':
    'Lo que se decidió en un caso, o se plegó después de varios avisos, se cambia decidiendo en el caso.',
  'measure.help': 'Cómo funciona está en la <link>ayuda</link>.',
  'measure.back': 'Volver a la conversación',
} as const satisfies Record<keyof typeof en, string>
