/** Reporting something, and what became of it. */
import type { reportWords as en } from '../en/reports.ts'

export const reportWords = {
  'report.title.post': 'Avisar de esta publicación',
  'report.title.thread': 'Avisar de esta conversación',
  'report.title.member': 'Avisar de esta persona',
  'report.title.decision': 'Avisar de esta decisión',
  'report.lede.post':
    'Pides a quienes moderan que la lean. No hace falta que lo tengas claro, ni que lo expliques. A quien la escribió no se le dice que has avisado.',
  'report.lede.thread':
    'Pides a quienes moderan que lean cómo empieza, y que miren hacia dónde va. No hace falta que lo tengas claro, ni que lo expliques. A quien la empezó no se le dice que has avisado.',
  'report.lede.member':
    'Pides a quienes moderan que miren cómo actúa alguien aquí. No hace falta que lo tengas claro. A esa persona no se le dice que has avisado. Si se trata de una sola publicación, avisa de esa publicación: así se puede leer tal como está ahora.',
  'report.lede.decision':
    'Pides a alguien que no participó en ella que mire cómo se decidió, o quién la decidió. Si solo quieres que se revise la decisión misma, pide otra revisión.',
  'report.worried':
    '¿Te preocupa alguien? Eso no es un aviso, y un aviso puede tardar horas en leerse. <link>Qué puedes hacer por esa persona ahora</link>',
  'report.reason': '¿De qué regla se trata?',
  'report.reason.threat': 'Amenaza a alguien, o pone a alguien en peligro',
  'report.reason.personal': 'Muestra quién es alguien, o dónde vive',
  'report.reason.unkind': 'Trata a alguien con desprecio',
  'report.reason.unsafe': 'Podría hacer daño a quien lo lea',
  'report.reason.pressure': 'Presiona, anuncia algo o predica',
  'report.reason.other': 'Otra cosa',
  'report.rules': 'Estas son las reglas de la comunidad. <link>Leerlas completas</link>',
  'report.note': 'Lo que te gustaría decir sobre ello',
  'report.noteHint': 'Lo leen quienes leen el aviso. Tu nombre no aparece al lado.',
  'report.route': '¿Quién debería leerlo?',
  'report.route.any': 'Cualquiera que modere',
  'report.routeHint.any': 'Lo más rápido. Nadie lee los avisos que tratan de su propia persona.',
  'report.route.uninvolved': 'Alguien que no haya escrito en esta conversación',
  'report.routeHint.uninvolved': 'Puede tardar más, si lo ha hecho mucha gente.',
  'report.route.overseers': 'Solo quienes supervisan la moderación',
  'report.routeHint.overseers':
    'No le llega a nadie que modere. Puede tardar más, porque son pocas personas.',
  'report.folds': 'Para ti, de inmediato',
  'report.foldsHint':
    'Tiene efecto pase lo que pase con el aviso, y puedes deshacerlo en “Lo que has plegado”.',
  'report.hide': 'Ocultármelo ahora',
  'report.mute': 'Silenciar a {name}: plegar lo que escriba con este nombre',
  'report.told': 'Después',
  'report.quiet': 'No decirme en qué queda',
  'report.quietHint': 'De todos modos lo encuentras en tus avisos cuando quieras mirar.',
  'report.follows.post':
    'La publicación se guarda tal como está ahora, con aquello a lo que responde y la siguiente respuesta, para que se pueda leer aunque después se cambie o se borre. No le pasa nada hasta que alguien la haya leído.',
  'report.follows.thread':
    'El comienzo se guarda tal como está ahora, para que se pueda leer aunque después se cambie o se borre. No le pasa nada hasta que alguien lo haya leído.',
  'report.follows.member':
    'Su página se guarda tal como está ahora. Quienes leen el aviso no ven más de lo que esta persona escribió de lo que verían sin él.',
  'report.follows.decision':
    'Le llega a alguien que no participó en la decisión. A quien la tomó no se le dice que has avisado.',
  'report.aDecision': 'La decisión',
  'report.send': 'Enviar el aviso',
  'report.leave': 'No avisar',
  'report.limit': 'Se aceptan hasta {count} avisos por hora.',
  'report.besides':
    'También puedes <blocks>bloquear a alguien</blocks>, pase lo que pase con esto. <help>Qué pasa con los avisos</help>',
  'report.own': 'Esto es tuyo. Puedes cambiarlo o borrarlo tú.',
  'report.onlyMembers': 'Puedes avisar de publicaciones cuando se te haya dejado entrar.',
  'report.made.post': 'Has avisado de esta publicación. <link>Tus avisos</link>',
  'report.made.thread': 'Has avisado de esta conversación. <link>Tus avisos</link>',
  'report.made.member': 'Has avisado de esta persona. <link>Tus avisos</link>',
  'report.made.decision': 'Has avisado de esta decisión. <link>Tus avisos</link>',
  'report.sent':
    'Gracias. Tu aviso ha llegado, y alguien lo leerá. Ahora puedes dejarlo en manos del equipo.',
  'report.ownTitle': 'Tus avisos',
  'report.ownLede':
    'Lo que has pedido que lean quienes moderan. Nadie más que tú ve esta lista. <link>Qué pasa con los avisos</link>',
  'report.none': 'No has avisado de nada.',
  'report.more': 'Anteriores',
  'report.about.post': 'Sobre una publicación',
  'report.about.thread': 'Sobre una conversación',
  'report.about.member': 'Sobre una persona',
  'report.about.decision': 'Sobre una decisión',
  'report.back.post': 'En la conversación',
  'report.back.thread': 'La conversación',
  'report.back.member': 'Su página',
  'report.back.decision': 'La decisión',
  'report.state.open': 'Espera a que alguien lo lea.',
  'report.state.claimed': 'Alguien lo está mirando.',
  'report.state.decided': 'Está decidido.',
  'report.state.closed': 'Lo has retirado.',
  'report.withdraw': 'Retirarlo',
  'report.tooLate': 'Ya está decidido, así que no se puede retirar.',
  'report.decisionLine':
    '¿Hay algo mal en cómo se decidió, o en quién lo decidió? <link>Avisar de esta decisión</link>',
  'report.member': 'Avisar al equipo',
  'report.thread': 'Avisar de esta conversación',

  'case.around': 'Lo que había alrededor',
  'case.aroundAbout':
    'Tal como estaba cuando llegó el aviso, para quienes pueden leerlo en su sitio. De esto no ha avisado nadie.',
  'case.around.before': 'Aquello a lo que responde, de {name}',
  'case.around.after': 'La respuesta siguiente, de {name}',

  'hours.usual':
    'Suele haber alguien del equipo de moderación entre las {from} y las {until} ({zone}).',
  'hours.quiet': 'Ahora está fuera de ese horario, así que puede tardar más.',

  'you.reports.about': 'De qué has avisado, y en qué punto está.',
} as const satisfies Record<keyof typeof en, string>
