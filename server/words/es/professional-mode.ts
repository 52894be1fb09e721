import type { professionalModeWords as en } from '../en/professional-mode.ts'

export const professionalModeWords = {
  'mode.title': 'Modo profesional',
  'mode.lede':
    'Participa como la persona que eres, con todo lo que eres. Nadie con quien trabajas se cruza contigo aquí, y ni por un lado ni por el otro se llega a saber que la otra persona ha venido.',
  'mode.notYou':
    'El modo profesional es para quienes trabajan en salud mental y a quienes la comunidad conoce como profesionales pares. La lista de distancia es para cualquiera.',
  'mode.level': 'De quién te ocultas',
  'mode.levelHint':
    'Cada nivel incluye el anterior. Abarca publicaciones, alias, reacciones y tu perfil.',
  'mode.level.off': 'Desactivado',
  'mode.level.offHint': 'solo se aplica la lista de distancia',
  'mode.level.known': 'Personas conocidas',
  'mode.level.knownHint':
    'no te ve nadie de tu lista, ni quien visita el foro sin entrar, ni los miembros sin arraigo: quienes acaban de unirse, o no han dejado una dirección confirmada',
  'mode.level.vouched': 'Con aval',
  'mode.level.vouchedHint':
    'te ven solo los miembros a quienes la comunidad ha avalado, y nadie de tu lista',
  'mode.level.colleagues': 'Colegas',
  'mode.level.colleaguesHint':
    'se te ve solo en el espacio de colegas, y no te ve nadie de tu lista',
  'mode.what': 'Qué hace, exactamente',
  'mode.what.all':
    'Abarca todo lo que haces aquí: lo que escribiste y escribirás, con tu nombre o con un alias, tus reacciones, tu página, y tu nombre esté donde esté.',
  'mode.what.others':
    'Lo que escribieron otras personas se oculta también donde podría delatarte: respuestas a tus publicaciones, citas de ellas y menciones tuyas. Quienes lo escribieron lo siguen viendo.',
  'mode.what.now':
    'Tiene efecto de inmediato, en todas las páginas abiertas, para todas las personas de las que entonces te ocultas. Para ellas es como si hubieras mostrado tus publicaciones a menos gente.',
  'mode.what.before': 'No puede borrar lo que alguien ya ha leído.',
  'mode.what.moderators':
    'También te oculta de quienes moderan, si están en tu lista, sin excepción.',
  'mode.what.off':
    'Cuando lo desactivas, tus publicaciones anteriores vuelven a aparecer donde estaban.',
  'mode.keep': 'Guardar este ajuste',
  'mode.savedOn': 'Ya está en vigor.',
  'mode.savedSoon': 'Está guardado. Entra en vigor en cuanto esté preparado.',
  'mode.savedOff': 'El modo profesional está desactivado.',
  'mode.preparing':
    'El modo profesional se está preparando: se repasa una vez todo lo que has escrito. Eso tarda un minuto o dos como mucho. Hasta entonces no se oculta nada todavía.',
  'mode.margin': 'Comprobaciones y registros',
  'mode.seeAs': 'Verlo como…',
  'mode.seeAsWords': 'Cualquier página, tal como la recibiría otra persona.',
  'mode.seeAs.visitor': 'alguien de visita',
  'mode.seeAs.new-member': 'alguien que acaba de unirse',
  'mode.seeAs.listed': 'alguien de tu lista',
  'mode.record': 'Registro de límites',
  'mode.recordSince': 'Activado desde <since></since>, nivel “{level}”.',
  'mode.recordWords':
    'Qué estuvo activado, cuándo y en qué nivel, sin una palabra sobre nadie con quien trabajas.',
  'mode.recordRead': 'Leerlo o imprimirlo',
  'mode.cannot': 'Qué no puede hacer',
  'mode.cannotWords':
    'No puede borrar lo que alguien ya ha leído, ni impedir que dos personas comparen sus pantallas. <link>La lista sincera</link>',
  'mode.sign': 'El modo profesional está activado',
  'mode.signSoon': 'El modo profesional se está preparando',
  'mode.signClosed': 'Tus publicaciones están cerradas desde una restauración',
} as const satisfies Record<keyof typeof en, string>
