import type { importWords as en } from '../en/import.ts'

export const importWords = {
  'import.author': 'Autoría',
  'import.reader': 'Participante {number}',
  'import.notConversation':
    'El archivo debe contener una conversación: un objeto con title, opening y posts.',
  'import.notPost': 'No es una publicación: un objeto con id, parent y text.',
  'import.postsNeeded': 'No hay una lista de publicaciones.',
  'import.postsMany': 'Hay demasiadas publicaciones para una conversación.',
  'import.idNeeded': 'No tiene id, que debe ser un texto propio.',
  'import.idTwice': 'Otra publicación del archivo tiene el mismo id; cuenta la primera.',
  'import.badTime': 'Su hora no está en ISO 8601, por ejemplo 2024-05-01T18:30:00Z.',
  'import.future': 'Su hora está en el futuro.',
  'import.parentNotText': 'Su parent no es ni un id ni null.',
  'import.parentUnknown': 'Aquello a lo que responde ({parent}) no está en el archivo.',
  'import.parentRefused': 'Aquello a lo que responde ({parent}) se rechazó.',
  'import.parentDeleted': 'Aquello a lo que responde ({parent}) se ha borrado aquí.',
  'import.circle': 'Aquello a lo que responde da vueltas en círculo y nunca llega al principio.',
} as const satisfies Record<keyof typeof en, string>
