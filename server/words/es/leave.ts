import type { leaveWords as en } from '../en/leave.ts'

export const leaveWords = {
  'leave.title': 'Dejar la comunidad',
  'leave.lede':
    'Puedes irte en cualquier momento y no le debes a nadie un motivo. No se le dice a nadie. Esta página dice qué ocurre, para que no pase nada que no querías.',
  'leave.export': 'Quizá quieras antes <link>llevarte tus palabras</link>.',
  'leave.first': 'Los primeros {days} días',
  'leave.first.what':
    'Tu sesión se cierra en todas partes, y nada más cambia. Si entras de nuevo antes de que pasen los {days} días, la salida se cancela y todo queda como estaba.',
  'leave.then': 'Después',
  'leave.then.gone':
    'Tu seudónimo, tu frase de acceso, tus llaves de acceso, códigos de recuperación, borradores, invitaciones y ajustes se borran. No hay vuelta atrás, ni para ti ni para nadie aquí.',
  'leave.then.handle': 'Nadie más podrá tomar nunca tu seudónimo, ni uno que se le parezca.',
  'leave.then.mentions':
    'Donde otras personas te mencionaron, tu seudónimo queda como una palabra de su texto que no lleva a ninguna parte.',
  'leave.then.backups':
    'Las copias de seguridad hechas antes contienen lo que había, hasta que se desechen.',
  'leave.posts': 'Qué pasa con tus publicaciones',
  'leave.posts.delete': 'Borrarlo todo',
  'leave.posts.deleteHint':
    'Como si hubieras borrado cada publicación y retirado cada reacción. Donde otras personas te respondieron, en su lugar queda una línea discreta, sin nombre.',
  'leave.posts.keep': 'Conservar las publicaciones',
  'leave.posts.keepHint':
    'Se quedan para quienes pueden verlas ahora, como palabras de un “antiguo miembro”; las que están con un alias lo conservan. Lo que solo veías tú se borra. Lo que tus publicaciones cuentan de ti sigue en ellas.',
  'leave.go': 'Irme en {days} días',
  'leave.stay': 'Quedarme',
  'leave.onlyOwner':
    'No hay otra persona titular de esta comunidad, y hace falta una. Haz titular antes a otro miembro.',
  'leave.onlyOwnerWhere': 'Puedes hacerlo en <link>Cargos</link>.',
  'left.title': 'Has dejado la comunidad',
  'left.lede':
    'Tu sesión se cerró en todas partes. Durante {days} días aún puedes cambiar de idea: entra, y todo queda como estaba.',
  'left.after': 'Después no tienes que hacer nada más. Cuídate.',
  'left.crisis':
    'Si esta noche es difícil, <link>esta página</link> está abierta a cualquiera, también sin cuenta.',
} as const satisfies Record<keyof typeof en, string>
