import type { pushWords as en } from '../en/push.ts'

export const pushWords = {
  'push.note': 'Hay algo nuevo esperando',
  'push.title': 'Avisos en tus dispositivos',
  'push.lede':
    'Cuando algo te espera, tu teléfono u ordenador puede mostrar una nota breve, también con el foro cerrado. Dice el nombre del foro y «Hay algo nuevo esperando»: ni qué, ni de quién, ni cuánto.',
  'push.here': 'Este dispositivo',
  'push.asks': 'Tu navegador te preguntará si este foro puede mostrar avisos.',
  'push.turnOn': 'Activar los avisos aquí',
  'push.isOn':
    'A este dispositivo le llegan avisos: al principio, cuando algo se dirige a ti. Puedes <link>elegir cuáles, y cuándo no</link>.',
  'push.test': 'Enviar un aviso de prueba',
  'push.turnOff': 'Desactivar los avisos aquí',
  'push.ended':
    'Los avisos en este dispositivo se han detenido: el servicio de avisos de su navegador ya no lo conoce. Puedes activarlos de nuevo.',
  'push.insecure':
    'Los navegadores solo muestran avisos de páginas con conexión segura, y esta no la tiene. Quien mantiene el foro puede cambiarlo.',
  'push.homeScreen':
    'En un iPhone o iPad, los avisos necesitan que el foro esté en la pantalla de inicio: pulsa Compartir, elige «Añadir a pantalla de inicio», abre el foro desde ahí y vuelve a esta página.',
  'push.missing':
    'Este navegador no puede mostrar avisos, o no en una ventana privada. En el foro, y por correo si quieres, te llegan igualmente.',
  'push.denied':
    'Tu navegador tiene indicado no mostrar avisos de este foro. Para cambiarlo, abre lo que sabe de esta página (el símbolo junto a la dirección), permite ahí las notificaciones y vuelve a cargar la página. Si el foro está en tu pantalla de inicio, mira en los ajustes del dispositivo, en notificaciones.',
  'push.failed':
    'Tu navegador no ha podido llegar a su servicio de avisos. Algunos navegadores no tienen ninguno, o lo tienen desactivado en sus ajustes. Puedes intentarlo de nuevo.',
  'push.needsScripts':
    'Para activar los avisos hacen falta scripts, y este navegador no ejecuta ninguno aquí. Todo lo demás de esta página funciona sin ellos.',
  'push.said.on': 'Desde ahora llegan avisos a este dispositivo.',
  'push.said.off': 'Los avisos están desactivados ahí.',
  'push.said.sent':
    'Un aviso de prueba va en camino. Si en un minuto no aparece nada, mira en los ajustes de tu dispositivo si este navegador puede mostrar avisos y si está en modo no molestar.',
  'push.said.gone':
    'El servicio de avisos de tu navegador ya no conoce este dispositivo. Puedes activar los avisos de nuevo.',
  'push.said.refused':
    'El servicio de avisos de tu navegador no aceptó el aviso de prueba. Desactiva los avisos aquí y vuelve a activarlos; si no cambia nada, díselo a quien mantiene el foro.',
  'push.said.later':
    'El servicio de avisos de tu navegador no responde en este momento. Los avisos se envían en cuanto lo haga.',
  'push.devices': 'Tus dispositivos con avisos',
  'push.none': 'Aún no hay ninguno.',
  'push.most': 'Hasta {max} dispositivos. Cerrar la sesión en un dispositivo termina sus avisos.',
  'push.since': 'desde: <time></time>',
  'push.hasEnded': 'se ha detenido',
  'push.remove': 'Desactivar',
  'push.removeWhich': 'Desactivar los avisos en: {name}',
  'push.wrong': 'Esto no es lo que da un navegador para los avisos. No se ha cambiado nada.',
  'push.tooMany': 'Ya te llegan avisos a {max} dispositivos. Desactívalos primero en uno de ellos.',
  'push.notHere': 'A este dispositivo no le llegan avisos. Actívalos primero.',
  'you.push.about': 'Notas breves en tu teléfono u ordenador que no dicen de qué se trata.',
} as const satisfies Record<keyof typeof en, string>
