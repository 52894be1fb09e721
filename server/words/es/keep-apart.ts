import type { keepApartWords as en } from '../en/keep-apart.ts'

export const keepApartWords = {
  'keepApart.title': 'Lista de distancia',
  'keepApart.lede':
    'Personas que conoces de otro lugar y que no quieres que te vean aquí. Nadie de esta lista llega a encontrar nada tuyo, y a nadie se le dice.',
  'keepApart.forgotten':
    'Lo que escribes se convierte en una huella y después se olvida. Verás tu propia nota y la fecha, nada más. La respuesta es la misma tanto si esa persona está aquí como si no, así que la lista tampoco puede decírtelo a ti.',
  'keepApart.oneWay':
    'Funciona en un solo sentido: tú sigues viendo a esas personas, si están aquí. Además, en cuanto la primera entrada está en vigor, tus publicaciones dejan de verse sin entrar: desde entonces, lo que escribes es para quienes han entrado.',
  'keepApart.help': '<link>Qué hace, y qué no puede hacer</link>',
  'keepApart.mode': 'El <link>modo profesional</link> va más allá que la lista.',
  'keepApart.notYet':
    'Los miembros pueden tener una lista. Tu solicitud para unirte todavía se está leyendo.',
  'keepApart.noMailPage':
    'Este foro no tiene servidor de correo, así que no se puede confirmar ninguna dirección y ninguna coincidiría nunca. Solo se pueden poner seudónimos.',
  'keepApart.value': 'Un seudónimo, una dirección de correo o un dominio',
  'keepApart.valueHandle': 'Un seudónimo',
  'keepApart.valueHint': 'Uno por línea. Conviene poner varios para una misma persona.',
  'keepApart.note': 'Una nota para ti',
  'keepApart.noteHint': 'Que no sea un nombre. Solo la ves tú.',
  'keepApart.when': 'Cuándo empieza',
  'keepApart.now': 'De inmediato',
  'keepApart.nowHint': 'en un minuto, más o menos',
  'keepApart.withinDays': 'En algún momento de los próximos {days} días',
  'keepApart.withinDaysHint': 'para que no apunte a una cita',
  'keepApart.add': 'Mantener la distancia',
  'keepApart.import': 'Traer una lista (CSV)',
  'keepApart.yours': 'En tu lista',
  'keepApart.used': '{used} de {limit} entradas',
  'keepApart.none': 'Todavía nada.',
  'keepApart.noNote': 'Sin nota',
  'keepApart.kind.handle': 'seudónimo',
  'keepApart.kind.email': 'dirección de correo',
  'keepApart.kind.domain': 'dominio',
  'keepApart.several': '{count} entradas añadidas a la vez',
  'keepApart.added': 'añadida:',
  'keepApart.state.waiting': 'empieza pronto, en {days} días como mucho',
  'keepApart.state.on': 'en vigor',
  'keepApart.state.leaving': 'termina en algún momento en los próximos {days} días',
  'keepApart.withdraw': 'Retirar',
  'keepApart.remove': 'Quitar',
  'keepApart.removeWords':
    'Una entrada que no ha empezado se retira de inmediato. Una que está en vigor termina en algún momento de los {days} días siguientes a que la quites.',
  'keepApart.done.added': 'Está en tu lista.',
  'keepApart.done.removed': 'Queda anotado.',
  'keepApart.notHandle':
    'Esto no puede ser un seudónimo: letras y cifras, con un solo - o _ entre ellas.',
  'keepApart.notAddress':
    'Esto no se puede leer como una sola dirección de correo. Escribe solo la dirección, por ejemplo mira@example.org.',
  'keepApart.notDomain': 'Esto no se puede leer como un dominio, por ejemplo clinica.example.',
  'keepApart.largeDomain':
    'Tantas personas tienen una dirección de este dominio que no te vería casi nadie. Pon direcciones enteras en su lugar.',
  'keepApart.noMail':
    'Este foro no tiene servidor de correo, así que las direcciones no pueden coincidir con nadie. Pon un seudónimo en su lugar.',
  'keepApart.whichLine': 'Línea {line}: {what}',
  'keepApart.brokenLine': 'Las comillas de esta línea no van de dos en dos.',
  'keepApart.emptyLine': 'En esta línea no hay ningún seudónimo, dirección ni dominio.',
  'keepApart.full':
    'Tu lista puede tener {max} entradas, y con estas serían demasiadas. Quita algunas que ya no necesites.',
  'keepApart.import.title': 'Traer una lista',
  'keepApart.import.lede':
    'Pega una lista de direcciones, o una tabla tal como la guarda una hoja de cálculo o una agenda de contactos (CSV).',
  'keepApart.import.how':
    'Una persona por línea; puede haber varias direcciones en una línea. Si hay encabezados como email, handle, domain y note, se usan esas columnas. Si no los hay, cuenta cualquier dirección esté donde esté, y los nombres no se tocan.',
  'keepApart.import.csv': 'La lista',
  'keepApart.import.note': 'Una nota para todas',
  'keepApart.import.noteHint': 'Se usa en las líneas que no tienen la suya. Solo la ves tú.',
  'keepApart.import.go': 'Mantener la distancia con todas',
  'keepApart.import.done': 'Qué ha pasado con la lista',
  'keepApart.import.added':
    '{count, plural, one {Se ha añadido una entrada.} other {Se han añadido # entradas.}}',
  'keepApart.import.skipped':
    '{count, plural, one {Se ha dejado fuera una, porque está dos veces en la lista o porque tu lista está llena.} other {Se han dejado fuera #, porque están dos veces en la lista o porque tu lista está llena.}}',
  'keepApart.import.wrong':
    '{count, plural, one {Una línea no se ha podido leer:} other {# líneas no se han podido leer:}}',
  'keepApart.import.more': 'y {count} más',
  'keepApart.import.back': 'A tu lista',
  'keepApart.noReply':
    'Has puesto este seudónimo en tu lista de distancia, así que no puedes responder a publicaciones con ese nombre. Lo que escribiste sigue aquí.',
} as const satisfies Record<keyof typeof en, string>
