import type { passkeyWords as en } from '../en/passkeys.ts'

export const passkeyWords = {
  'passkeys.title': 'Llaves de acceso',
  'passkeys.what':
    'Con una llave de acceso entras usando el bloqueo de tu propio dispositivo, como una huella o un código, sin seudónimo ni frase de acceso. Lo que necesita para eso se queda en el dispositivo. Tu frase de acceso sigue sirviendo.',
  'passkeys.none': 'Aún no tienes ninguna.',
  'passkeys.added': 'añadida: <time></time>',
  'passkeys.used': 'último uso: <time></time>',
  'passkeys.unused': 'aún sin usar',
  'passkeys.remove': 'Quitar',
  'passkeys.removeWhich': 'Quitar: {name}',
  'passkeys.add': 'Añadir una llave de acceso',
  'passkeys.name': 'Un nombre para ella',
  'passkeys.name.hint': 'Para distinguir tus llaves de acceso, como “mi teléfono”.',
  'passkeys.needsScripts':
    'Las llaves de acceso necesitan scripts, y este navegador no los ejecuta aquí. Todo lo demás funciona sin ellos.',
  'passkeys.needsName':
    'Las llaves de acceso están ligadas a un nombre. Este foro se abrió con una dirección numérica o sin conexión segura, así que los navegadores las rechazan aquí.',
  'passkeys.refused':
    'No se pudo comprobar esta llave de acceso. Inténtalo de nuevo, o entra con tu frase de acceso.',
  'passkeys.notAdded':
    'No se pudo comprobar esta llave de acceso, así que no se añadió. Inténtalo de nuevo.',
  'passkeys.tooMany': 'Tienes {max} llaves de acceso. Quita una antes de añadir otra.',
} as const satisfies Record<keyof typeof en, string>
