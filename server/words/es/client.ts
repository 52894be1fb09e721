/** Lo que dice por sí mismo el código del navegador. */
import { limits } from '../../../shared/limits.ts'
import type { clientWords as en } from '../en/client.ts'
import { postWords } from './posts.ts'
import { threadWords } from './threads.ts'

export const clientWords = {
  'client.newReplies': '{count, plural, one {# respuesta nueva} other {# respuestas nuevas}}',
  'client.newThreads':
    '{count, plural, one {# conversación tiene algo nuevo} other {# conversaciones tienen algo nuevo}}',
  'client.offline':
    'Se perdió la conexión. Lo que escribes se conserva, y la página se pone al día por sí sola.',
  'client.stale': 'Esta página se quedó atrás. Lo que escribiste se conserva.',
  'client.reload': 'Volver a cargarla',
  'client.notSent.title': 'Aún sin enviar',
  'client.notSent.detail':
    'Se perdió la conexión. Tus palabras se conservan aquí y salen cuando vuelva. También puedes pulsar el botón de nuevo: se publican una sola vez.',
  'client.timeOut.detail':
    'El foro no ha respondido. Tus palabras se conservan aquí. Pulsa el botón de nuevo: se publican una sola vez.',
  'client.broken.title': 'Algo falló aquí',
  'client.broken.detail':
    'No es por nada que hayas hecho. Tus palabras se conservan; inténtalo de nuevo en un momento.',
  'client.signIn': 'Entra en una pestaña nueva y después pulsa el botón otra vez',
  'client.notKept': 'Esto no se guardó: se perdió la conexión.',
  'client.posted': 'Publicado.',
  'client.postedUnderAlias':
    'Publicado con tu alias. Su casilla sigue marcada para lo próximo que escribas, mientras esta página esté abierta.',
  'client.undo': 'Deshacer',
  'client.undone': 'Deshecho. Tus palabras están de nuevo en el cuadro.',
  'client.postedEarlier.title': 'Se publicó tu primera versión',
  'client.postedEarlier.detail':
    'Llegó antes de que se perdiera la conexión. Lo que cambiaste después sigue aquí; puedes editar tu publicación con ello.',
  'client.replyTo': 'Tu respuesta a {name}',
  'client.cancel': 'Cancelar',
  'client.parentGone': 'Aquello a lo que respondías ya no está aquí. Tus palabras se conservan.',
  'client.openAgain': 'Puedes responder de nuevo.',
  'client.draftKept': 'Borrador guardado',
  'client.draftHere': 'Borrador guardado en este dispositivo',
  'client.left': '{left, plural, one {Queda un carácter} other {Quedan # caracteres}}',
  'client.over': '{over, plural, one {Sobra un carácter} other {Sobran # caracteres}}',
  'client.write': 'Escribir',
  'client.preview': 'Vista previa',
  'client.previewLabel': 'Vista previa de tu publicación',
  'client.tools': 'Formato del texto',
  'client.bold': 'Negrita',
  'client.italic': 'Cursiva',
  'client.quote': '“Cita”',
  'client.link': 'Enlace',
  'client.list': 'Lista',
  'client.picture.add': 'Imagen',
  'client.picture.bounds': `JPEG, PNG, WebP, GIF o AVIF, hasta ${limits.pictureBytes / 1_000_000} MB, ${limits.picturesPerPost} en una publicación. El lugar y la cámara se quitan del archivo.`,
  'client.picture.list': 'Imágenes de este texto',
  'client.picture.sending': 'En camino',
  'client.picture.added': 'La imagen está en tu texto.',
  'client.picture.describe': '¿Qué se ve en ella?',
  'client.picture.describeHint': 'Para quienes no pueden verla. Basta con una frase.',
  'client.picture.takeOut': 'Quitarla',
  'client.picture.close': 'Cerrar',
  'client.picture.tooLarge': 'La imagen pasa de {megabytes} MB. Hazla más pequeña.',
  'client.picture.notSent': 'Se perdió la conexión. Añade la imagen de nuevo cuando vuelva.',
  'client.picture.onItsWay':
    'Una imagen sigue en camino. Espera a que llegue, o cancélala, y pulsa el botón de nuevo.',
  'client.branch': threadWords['thread.branch'],
  'client.goneTitle': threadWords['thread.gone'],
  'client.somethingGone': postWords['post.somethingGone'],
  'client.changed': 'Cambiado.',
  'client.voted': 'Tu elección está guardada.',
  'client.passkeyRefused':
    'No se usó ninguna llave de acceso. Puedes intentarlo de nuevo o entrar de otra manera.',
  'client.passkeyMissing':
    'Este navegador no puede usar llaves de acceso aquí. Entra de otra manera.',
} as const satisfies Record<keyof typeof en, string>
