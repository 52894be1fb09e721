import type { seeAsWords as en } from '../en/see-as.ts'

export const seeAsWords = {
  'seeAs.title': 'Como lo ve {who}',
  'seeAs.what':
    'Todo lo tuyo se muestra como lo recibiría esa persona. Lo que escribieron otras se muestra como lo ves tú: para quién lo escribieron es cosa suya. <link>Más sobre esto</link>',
  'seeAs.as': 'Como {who}',
  'seeAs.leave': 'Salir de la vista previa',
  'seeAs.notThere': 'Esta página no se puede mirar como otra persona.',
} as const satisfies Record<keyof typeof en, string>
