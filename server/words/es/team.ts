/** Talking with the moderation team. */
import type { teamWords as en } from '../en/team.ts'

export const teamWords = {
  'team.title': 'Hablar con el equipo',
  'team.lede':
    'Pregunta algo al equipo de moderación, cuéntale algo o dile que ves una decisión de otra manera. Puedes hacerlo en cualquier momento, también durante una pausa.',
  'team.help':
    'Hablas con el equipo, no con una sola persona: varias leen lo que escribes, y firman con un nombre que no es el seudónimo de nadie. <link>Quién lo lee</link>',
  'team.yours': 'Lo que has planteado',
  'team.older': 'Anteriores',
  'team.state.open': 'Espera al equipo',
  'team.state.answered': 'Respondido',
  'team.state.closed': 'Cerrado',
  'team.new': 'Algo nuevo',
  'team.subject': 'De qué se trata',
  'team.words': 'Lo que te gustaría decir',
  'team.wordsHint': 'El equipo lee tu nombre al lado.',
  'team.posts': 'Publicaciones de las que se trata',
  'team.postsHint':
    'Sus direcciones, una por línea, {max} como mucho. Si una es tuya y lleva otro nombre, puede que el equipo adivine que es tuya.',
  'team.posts.tooMany': 'Son más de {max} publicaciones. Pon las más importantes.',
  'team.posts.unknown': 'Una de estas no es la dirección de una publicación que puedas ver aquí.',
  'team.route': '¿Quién debería leerlo?',
  'team.route.team': 'El equipo de moderación',
  'team.routeHint.team': 'Lo leen algunas personas del equipo y responden juntas.',
  'team.route.overseers': 'Solo quienes supervisan la moderación',
  'team.routeHint.overseers':
    'Para lo que trata de alguien que modera. No le llega a nadie que modere.',
  'team.send': 'Enviar',
  'team.tooMany':
    'Tienes muchas conversaciones abiertas con el equipo. Cierra una antes de empezar otra.',
  'team.onlyMembers': 'Puedes hablar con el equipo cuando se te haya dejado entrar.',
  'team.post': 'Publicación {number}',
  'team.byTeam': '{name}, por el equipo de moderación',
  'team.pastTeam': 'Sin pasar por quienes moderan',
  'team.answer': 'Decir algo',
  'team.signed': 'Firmas con tu nombre en el equipo, no con tu seudónimo.',
  'team.closedAbout': 'Esto está cerrado. Al escribir, se abre de nuevo.',
  'team.close': 'Cerrarlo',
  'team.reopen': 'Abrirlo de nuevo',
  'team.list': 'Lo que los miembros plantean al equipo',
  'team.listLede':
    'Cada vez le llega a unas pocas personas del equipo, por sorteo. Primero va lo que lleva más tiempo esperando. Se responde en conjunto: quien tenga algo que decir, lo dice.',
  'team.which': 'Cuáles',
  'team.which.open': 'En espera',
  'team.which.answered': 'Respondidos',
  'team.which.closed': 'Cerrados',
  'team.none': 'Aquí no hay nada.',
  'team.line':
    '<link>{more, select, yes {Más de {count} personas esperan} other {{count, plural, one {Una persona espera} other {# personas esperan}}}} una respuesta del equipo</link>',
  'team.listAbout': 'Lo que los miembros preguntan o cuentan al equipo y te ha llegado a ti.',

  'notice.says.team-words': 'El equipo de moderación te ha respondido.',

  'case.besides': 'Además',
  'case.tieAbout':
    '¿Conoces fuera de aquí a la persona de quien se trata? Dilo, y pasa a otras personas para siempre. No hace falta que digas de qué la conoces. Donde ves su nombre, ya no te llega nada sobre ella.',

  'handOver.title': 'Relevo',
  'handOver.lede':
    'Lo que está abierto y te ha llegado a ti: para leer antes de que empiece tu horario, y cuando termina. Lo que no puedas acabar, devuélvelo o pásalo; nadie pregunta por qué.',
  'handOver.yours': 'De lo que te has hecho cargo',
  'handOver.second': 'Espera a otra persona',
  'handOver.others': 'De lo que se han hecho cargo otras personas',
  'handOver.free': 'De lo que nadie se ha hecho cargo',
  'handOver.waiting': 'Personas que esperan una respuesta',
  'handOver.answered': 'Respondido, y sin cerrar',
  'handOver.none': 'Nada.',
  'handOver.old': 'De hace más de dos días',
  'handOver.about': 'Lo que está abierto y te ha llegado a ti, en una sola página.',

  'unanswered.title': 'Sin respuesta todavía',
  'unanswered.lede':
    'Conversaciones de las últimas dos semanas en las que, {hours, plural, one {pasada una hora} other {pasadas # horas}}, solo ha escrito quien las empezó, hasta donde tú las ves. Bastan unas pocas palabras.',
  'unanswered.after': 'Sin respuesta desde hace',
  'unanswered.hours': '{count, plural, one {una hora} other {# horas}}',
  'unanswered.none': 'Todo el mundo ha recibido respuesta.',
  'unanswered.about': 'Conversaciones a las que nadie ha respondido.',

  'you.office': 'Cuidar del foro',
  'you.team.about': 'Preguntar o contar algo al equipo de moderación, y leer sus respuestas.',
} as const satisfies Record<keyof typeof en, string>
