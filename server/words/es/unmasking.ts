/** Looking behind an alias. */
import type { unmaskingWords as en } from '../en/unmasking.ts'

export const unmaskingWords = {
  'unmask.title': 'Mirar detrás del alias',
  'unmask.lede':
    'Cualquier caso se puede decidir sin saber quién escribió la publicación: lo que hagas con ella le llega a quien la escribió. Mira detrás de un alias solo cuando, si no, alguien sufriría un daño. Hacen falta dos personas del equipo, y se le dice a quien la escribió.',
  'unmask.back': 'El caso',
  'unmask.link': 'Mirar detrás del alias',
  'unmask.state.asked': 'Alguien pide mirar',
  'unmask.state.declined': 'Se rechazó',
  'unmask.state.agreed': 'Dos personas del equipo han mirado',
  'unmask.askedBy.you': 'Lo pediste tú',
  'unmask.askedBy.another': 'Lo pidió otra persona del equipo',
  'unmask.ground': '¿Por qué?',
  'unmask.ground.life': 'La vida de alguien está en peligro',
  'unmask.ground.exposure': 'La publicación muestra quién es alguien, o dónde vive',
  'unmask.ground.court': 'Lo ha ordenado un tribunal',
  'unmask.ground.child': 'Una niña o un niño está en peligro',
  'unmask.words': 'Lo que sabes, y lo que harías con el nombre',
  'unmask.wordsHint': 'Lo lee la persona a la que se pide su acuerdo. Se guarda.',
  'unmask.later': 'Por qué debería decirse más tarde a quien la escribió',
  'unmask.laterHint':
    'Se le dice de inmediato. Solo si las dos personas escriben por qué no, se le dice después de {hours} horas.',
  'unmask.laterSaid': 'Por qué debería decirse más tarde a quien la escribió:',
  'unmask.ask': 'Preguntar a otra persona del equipo',
  'unmask.secondAbout':
    'Si estás de acuerdo, el seudónimo se les muestra a las dos personas del equipo durante {minutes} minutos, y no se muestra nada más. Si lo rechazas, no pasa nada, y nadie te pregunta por qué.',
  'unmask.agree': 'De acuerdo',
  'unmask.decline': 'Rechazar',
  'unmask.shown': 'Es <handle></handle>. Esta página lo muestra hasta <until></until>.',
  'unmask.shownAbout': 'No lo anotes en ninguna parte del foro.',
  'unmask.already': 'Alguien lo ha pedido ya, o el nombre se está mostrando en este momento.',
  'unmask.over': 'Ya nadie pide mirar.',
  'unmask.own': 'Lo pediste tú: tiene que estar de acuerdo otra persona.',
  'log.looks': 'Miradas detrás de un alias',
  'log.looksAbout':
    'Dos personas del equipo de moderación miraron juntas quién escribió una publicación con otro nombre. Se le dijo a quien la escribió. Aquí se dice la semana y por qué, y pasan quince días antes de que aparezca.',
  'notice.says.unmasked':
    'Dos personas del equipo de moderación han mirado quién escribió una publicación tuya que lleva otro nombre.',
} as const satisfies Record<keyof typeof en, string>
