import type { pushWords as en } from '../en/push.ts'

export const pushWords = {
  'push.note': 'Hay algo nuevo esperando',
  'push.title': 'Notificaciones en tus dispositivos',
  'push.lede':
    'Cuando algo te espera, tu teléfono u otro dispositivo puede mostrar una nota breve, también con el foro cerrado. Dice el nombre del foro y “Hay algo nuevo esperando”: ni qué, ni de quién, ni cuánto.',
  'push.here': 'Este dispositivo',
  'push.asks': 'Tu navegador te preguntará si este foro puede mostrar notificaciones.',
  'push.turnOn': 'Activar las notificaciones aquí',
  'push.isOn':
    'A este dispositivo le llegan notificaciones: al principio, cuando algo se dirige a ti. Puedes <link>elegir cuáles, y cuándo no</link>.',
  'push.test': 'Enviar una notificación de prueba',
  'push.turnOff': 'Desactivar las notificaciones aquí',
  'push.ended':
    'Las notificaciones en este dispositivo se han detenido: el servicio de notificaciones de su navegador ya no lo conoce. Puedes activarlas de nuevo.',
  'push.insecure':
    'Los navegadores solo muestran notificaciones de páginas con conexión segura, y esta no la tiene. Quien lleva el foro puede cambiarlo.',
  'push.homeScreen':
    'En un iPhone o iPad, las notificaciones necesitan que el foro esté en la pantalla de inicio: pulsa Compartir, elige “Añadir a pantalla de inicio” o “Agregar a inicio”, abre el foro desde ahí y vuelve a esta página.',
  'push.missing':
    'Este navegador no puede mostrar notificaciones, o no en una ventana privada. En el foro, y por correo si quieres, las novedades te llegan igualmente.',
  'push.denied':
    'Tu navegador tiene indicado no mostrar notificaciones de este foro. Para cambiarlo, abre lo que sabe de esta página (el símbolo junto a la dirección), permite ahí las notificaciones y vuelve a cargar la página. Si el foro está en tu pantalla de inicio, mira en los ajustes del dispositivo, en notificaciones.',
  'push.failed':
    'Tu navegador no pudo llegar a su servicio de notificaciones. Algunos navegadores no tienen ninguno, o lo tienen desactivado en sus ajustes. Puedes intentarlo de nuevo.',
  'push.needsScripts':
    'Para activar las notificaciones hacen falta scripts, y este navegador no los ejecuta aquí. Todo lo demás de esta página funciona sin ellos.',
  'push.said.on': 'Desde ahora llegan notificaciones a este dispositivo.',
  'push.said.off': 'Las notificaciones están desactivadas ahí.',
  'push.said.sent':
    'Una notificación de prueba va en camino. Si en un minuto no aparece nada, mira en los ajustes de tu dispositivo si este navegador puede mostrar notificaciones y si está activado el modo no molestar.',
  'push.said.gone':
    'El servicio de notificaciones de tu navegador ya no conoce este dispositivo. Puedes activar las notificaciones de nuevo.',
  'push.said.refused':
    'El servicio de notificaciones de tu navegador no aceptó la de prueba. Desactiva las notificaciones aquí y vuelve a activarlas; si no cambia nada, díselo a quien lleva el foro.',
  'push.said.later':
    'El servicio de notificaciones de tu navegador no responde en este momento. Las notificaciones se envían en cuanto lo haga.',
  'push.devices': 'Tus dispositivos con notificaciones',
  'push.none': 'Aún no hay ninguno.',
  'push.most':
    'Hasta {max} dispositivos. Al salir de tu cuenta en un dispositivo, dejan de llegarle.',
  'push.since': 'desde: <time></time>',
  'push.hasEnded': 'ya no le llegan',
  'push.remove': 'Desactivar',
  'push.removeWhich': 'Desactivar las notificaciones en: {name}',
  'push.wrong': 'Esto no es lo que da un navegador para las notificaciones. No se cambió nada.',
  'push.tooMany':
    'Ya te llegan notificaciones a {max} dispositivos. Desactívalas primero en uno de ellos.',
  'push.notHere': 'A este dispositivo no le llegan notificaciones. Actívalas primero.',
  'you.push.about':
    'Notas breves en tu teléfono u otros dispositivos que no dicen de qué se trata.',
} as const satisfies Record<keyof typeof en, string>
