import type { stepBackWords as en } from '../en/step-back.ts'

export const stepBackWords = {
  'stepBack.title': 'Dar un paso atrás',
  'stepBack.lede':
    'Mostrar todo lo que has escrito a un círculo tuyo, o a nadie. Es un solo paso, y el camino de vuelta también.',
  'stepBack.count':
    '{posts, plural, =0 {Aún no has escrito nada.} one {Has escrito una publicación.} other {Has escrito # publicaciones.}} {shown, plural, =0 {Nadie más puede ver ninguna.} one {Otras personas pueden ver una.} other {Otras personas pueden ver #.}}',
  'stepBack.to': 'Quién las ve desde ahora',
  'stepBack.what.others':
    'Las respuestas de otras personas se van también para quienes dejan de ver aquello a lo que responden. Donde no muestras una publicación a nadie, en su lugar aparece “ya no está aquí”.',
  'stepBack.what.narrower':
    'Nadie ve una publicación que antes no podía ver: la que era para otro círculo, para miembros con arraigo, para pares o para profesionales pares no será entonces para nadie más.',
  'stepBack.what.undo':
    'Durante {days} días puedes deshacerlo: cada publicación vuelve a ser para quienes era, salvo que la cambiaras entretanto.',
  'stepBack.do': 'Dar un paso atrás',
  'stepBack.some': 'También puedes <link>elegir entre tus publicaciones</link>.',
  'stepBack.done':
    '{count, plural, =0 {No hizo falta cambiar nada.} one {Una publicación ha cambiado.} other {# publicaciones han cambiado.}} No se le dice a nadie.',
  'stepBack.undone':
    '{count, plural, =0 {No hizo falta cambiar nada.} one {Una publicación vuelve a ser para quienes era antes.} other {# publicaciones vuelven a ser para quienes eran antes.}}',
  'stepBack.back': 'El camino de vuelta',
  'stepBack.backWords':
    'El {at, date, long} cambiaste quién ve {count, plural, one {una publicación} other {# publicaciones}}.',
  'stepBack.undo': 'Deshacerlo',
  'stepBack.nothing': 'No hay nada que deshacer: ya se deshizo, o fue hace demasiado tiempo.',
} as const satisfies Record<keyof typeof en, string>
