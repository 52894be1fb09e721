import type { setUpWords as en } from '../en/set-up.ts'

export const setUpWords = {
  'setUp.title': 'Prepara tu comunidad',
  'setUp.lede':
    'Una sola página, y casi todo está ya rellenado. Después puedes cambiarlo todo, salvo que alguien tiene que ser titular.',
  'setUp.about': 'La comunidad',
  'setUp.you': 'Tú, titular de la comunidad',
  'setUp.youHint':
    'Quien es titular cuida de los ajustes y empieza siendo la única persona que modera. Es también tu propia cuenta: elige un seudónimo con el que te guste que te llamen.',
  'setUp.handle': 'Tu seudónimo',
  'setUp.passphrase': 'Tu frase de acceso',
  'setUp.passphraseHint':
    'Cuatro o cinco palabras que nunca se hayan encontrado; al menos {min} caracteres. No hay correo con el que recuperarla, así que después crea códigos de recuperación.',
  'setUp.passphraseAgain':
    'Escríbela una vez más, por favor. Una frase de acceso nunca se envía de vuelta.',
  'setUp.agreement': 'Lo que aceptan los miembros',
  'setUp.agreementHint':
    'Todo el mundo lo lee antes de unirse. Es un comienzo: hazlo tuyo. Markdown: **negrita**, *cursiva*, listas con 1. o -',
  'setUp.spaces': 'Los primeros espacios',
  'setUp.spacesHint':
    'Donde la gente conversa. Para empezar, todos los miembros pueden leerlos. Se pueden abrir más en cualquier momento.',
  'setUp.spaceName': 'Nombre del espacio',
  'setUp.spaceAbout': 'Para qué es',
  'setUp.spaceWanted': 'Abrir este espacio',
  'setUp.spaceOwn': 'Uno propio',
  'setUp.spaceNumber': 'Espacio {number}',
  'setUp.spacesNeeded': 'Abre al menos un espacio, para que haya dónde conversar.',
  'setUp.space.kitchen': 'La cocina',
  'setUp.space.kitchenAbout': 'Lo que haya traído el día. Pasa y siéntate.',
  'setUp.space.nights': 'Noches',
  'setUp.space.nightsAbout': 'Para las horas en que nadie más está en vela.',
  'setUp.space.wins': 'Pequeños logros',
  'setUp.space.winsAbout': 'Por pequeños que sean. Más pequeños también valen.',
  'setUp.crisis': 'Si esta noche es difícil',
  'setUp.crisisHint':
    'Cualquiera puede leer esta página, también sin entrar. Estas entradas son un marco: pon en ellas nombres, números y horarios de tu zona, y di con franqueza cuáles pueden recurrir a la policía.',
  'setUp.door': 'Cómo entra la gente',
  'setUp.mail': 'Correo electrónico',
  'setUp.hasMail':
    'Este foro puede enviar correo. Los miembros pueden dejar una dirección y confirmarla, para mantenerse a distancia de quienes los conocen por ella. Nadie tiene que hacerlo.',
  'setUp.noMail':
    'Este foro se inició sin servidor de correo. Nadie puede dejar una dirección, y la distancia entre personas solo puede basarse en los seudónimos. Para cambiarlo en cualquier momento, inícialo con SMTP_URL definida.',
  'setUp.open': 'Abrir la comunidad',
  'setUp.again': 'Esta comunidad ya se había preparado antes. No se cambió nada.',
  'setUp.notYet.title': 'Todavía sin abrir',
  'setUp.notYet.lede':
    'Esta comunidad aún se está preparando. No tienes que hacer nada; vuelve dentro de un tiempo.',
  'setUp.notYet.owner':
    'Si eres tú quien la prepara: el enlace para hacerlo se mostró donde se inició el foro.',
  'setUp.first.lede': 'Nadie ha preparado todavía este foro. Abre esta dirección para empezar:',
  'setUp.first.hint':
    'Funciona una sola vez, para quien la abra primero, así que no la compartas. Después de un reinicio hay una nueva.',
} as const satisfies Record<keyof typeof en, string>
