import type { circleWords as en } from '../en/circles.ts'

export const circleWords = {
  'circle.title': 'Círculos',
  'circle.lede':
    'Un círculo es una lista de personas que eliges como audiencia. Nadie más que tú lo ve, ni se entera de que está en él.',
  'circle.none': 'Aún no tienes ningún círculo.',
  'circle.new': 'Un círculo nuevo',
  'circle.name': 'Nombre',
  'circle.nameHint': 'Solo lo leerás tú.',
  'circle.create': 'Crear este círculo',
  'circle.tooMany': 'Tienes {max} círculos, que es el máximo.',
  'circle.nobody': 'No hay nadie con ese seudónimo a quien añadir o quitar. No se cambió nada.',
  'circle.takeOut': 'Quitar',
  'circle.add': 'Seudónimo de alguien a quien añadir',
  'circle.addGo': 'Añadir',
  'circle.end': 'Terminar este círculo',
  'circle.endWords':
    'Lo que escribiste para este círculo será solo para ti hasta que elijas otra audiencia.',
  'circle.endGo': 'Terminarlo',
  'block.title': 'Personas bloqueadas',
  'block.lede':
    'Tú no ves las publicaciones con nombre ni la página de estas personas, ni ellas las tuyas. No se les dice. Las publicaciones con alias se quedan como están, porque un hueco delataría el nombre.',
  'block.none': 'No hay nadie en esta lista.',
  'block.add': 'Seudónimo',
  'block.addGo': 'Bloquear',
  'block.remove': 'Desbloquear',
  'block.nobody': 'No hay nadie con ese seudónimo. No se cambió nada.',
  'block.self': 'No puedes bloquearte a ti.',
} as const satisfies Record<keyof typeof en, string>
