import type { contactPointWords as en } from '../en/contact-points.ts'

export const contactPointWords = {
  'contact.title': 'Direcciones de correo',
  'contact.lede':
    'No necesitas una dirección de correo para estar aquí. Puedes dejar una o varias para que quienes te conocen por ellas puedan mantenerte a distancia, y para llegar a tener arraigo.',
  'contact.yours': 'Las que has dejado',
  'contact.state.asked': 'sin confirmar todavía; añadida:',
  'contact.state.matching': 'confirmada, guardada solo como huella; añadida:',
  'contact.state.letters': 'confirmada, y aquí llegan las novedades por correo; añadida:',
  'contact.state.mail': 'confirmada, guardada también para el correo; añadida:',
  'contact.state.mailAsked':
    'confirmada; va de camino un enlace para guardarla también para el correo; añadida:',
  'contact.remove': 'Quitar',
  'contact.removeWords':
    'Al quitar una dirección se borra todo lo que se guardó de ella. Las distancias que ya se pusieron por ella se mantienen.',
  'contact.letters.choose': 'Recibir aquí las novedades',
  'contact.letters.words':
    'Lo que elijas recibir por correo llega a una sola dirección, hasta que elijas otra. Nunca pasa a otra por sí solo: si quitas esa dirección, o su servidor rechaza nuestro correo, no se envía nada hasta que digas adónde. Que sea una dirección u otra no cambia nada de las distancias.',
  'contact.letters.none':
    'Ahora no se envía nada a ninguna de estas direcciones. Si quieres novedades por correo, elige una dirección abajo.',
  'contact.new': 'Dejar una dirección',
  'contact.email': 'Dirección de correo',
  'contact.emailHint':
    'De una en una, {max} como mucho. Te enviamos un enlace, para ver que es tuya.',
  'contact.mail': 'Guardar también la dirección misma',
  'contact.mailHint':
    'Cifrada, para que el foro pueda escribirte. No envía nada más que este enlace hasta que elijas, en Novedades, qué quieres recibir por correo. Si no guardas otra dirección para el correo, llegará a esta.',
  'contact.settledHint':
    'Tienes arraigo, así que otra dirección empieza a contar en algún momento de los próximos {within} días, y puedes añadir una nueva cada {every} días.',
  'contact.send': 'Enviar el enlace',
  'contact.why': 'Para qué sirve',
  'contact.why.apart':
    'Puede que alguien que conoces de otro lugar, por ejemplo una persona que te trata o te trató, también esté aquí, con un nombre que no conoces. Si esa persona pone una dirección tuya y tú la has dejado aquí, el foro mantiene la distancia entre las dos: nunca ves nada suyo. No se le dice a nadie, y nadie puede averiguarlo probando.',
  'contact.why.settled':
    'Algunas publicaciones son para miembros con arraigo: quienes ya han pasado sus primeros días aquí y han confirmado una dirección. Pasas a tener arraigo en algún momento de los {days} días siguientes a que se cumplan las dos cosas, y ya no lo pierdes.',
  'contact.why.isSettled':
    'Tienes arraigo, y lo conservas tanto si mantienes una dirección aquí como si no.',
  'contact.stored': 'Qué se guarda',
  'contact.stored.fingerprint':
    'Una huella: una serie de letras y cifras que se calcula a partir de la dirección con una clave secreta. Nadie puede volver de ella a la dirección. Quien tuviera la clave podría probar direcciones una a una, por eso la clave se guarda aparte de la base de datos y de sus copias de seguridad. Además se guarda, cifrada, una pista como m…@e….org, para que puedas distinguir tus direcciones.',
  'contact.stored.until':
    'La dirección misma se guarda, cifrada, hasta que la confirmas, y después se olvida, salvo que pidas que se guarde. Si nadie la confirma en {days} días, se borra todo lo que tiene que ver con ella.',
  'contact.stored.more': '<link>Más sobre esto en las páginas de ayuda</link>',
  'contact.noMail':
    'Este foro no tiene servidor de correo, así que no se puede confirmar ninguna dirección, ni dejarla.',
  'contact.noMailPage':
    'Este foro no tiene servidor de correo, así que no se puede confirmar ninguna dirección, ni dejarla. Solo se puede mantener la distancia por seudónimo, y cualquiera tiene arraigo en cuanto pasan sus primeros días aquí.',
  'contact.notAddress':
    'Esto no se puede leer como una sola dirección de correo. Escribe solo la dirección, por ejemplo mira@example.org.',
  'contact.tooMany': 'Has dejado {max} direcciones, que es el máximo. Quita una primero.',
  'contact.tooSoon':
    'Una dirección nueva cada {days} días. Puedes añadir la próxima a partir del {next, date, long}.',
  'contact.notYet':
    'Puedes dejar una dirección cuando el equipo de moderación te haya dejado entrar.',
  'contact.done.asked':
    'Va un enlace de camino a esta dirección. Ábrelo antes de {days} días, desde esta misma cuenta, y pulsa allí el botón.',
  'contact.done.kept': 'Esta dirección ya está confirmada. Se guarda como pediste.',
  'contact.done.confirmed': 'La dirección está confirmada.',
  'contact.done.letters': 'Lo que recibes por correo llega a esta dirección desde ahora.',
  'contact.done.removed': 'La dirección se ha quitado.',
  'contact.linkGone':
    'Este enlace no lleva a ninguna parte desde la cuenta con la que has entrado. Puede que haya caducado, que se haya enviado uno más reciente o que fuera para otra cuenta.',
  'contact.confirm.title': '¿Esta dirección es tuya?',
  'contact.confirm.lede':
    'Has entrado como {handle}. Si {hint} es tu dirección, dilo. Si no pediste esto, cierra la página: no ha cambiado nada.',
  'contact.confirm.used': 'Has entrado como {handle}, y {hint} está confirmada.',
  'contact.confirm.go': 'Sí, es mía',
  'contact.letter.subject': 'Un mensaje de tu foro',
  'contact.letter.text':
    'Este es el enlace que pediste:\n\n{link}\n\nFunciona durante {days} días, desde la cuenta que lo pidió y con la sesión iniciada.\nSi no lo pediste, no hay nada que hacer: si nadie abre el enlace y pulsa allí el botón, esta dirección se olvidará.',
} as const satisfies Record<keyof typeof en, string>
