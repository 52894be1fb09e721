import type { spaceWords as en } from '../en/spaces.ts'

export const spaceWords = {
  'space.all': 'Espacios',
  'space.home': 'Inicio',
  'space.none': 'Aún no hay aquí ningún espacio que puedas leer.',
  'space.threads':
    '{count, plural, =0 {nada todavía} one {una conversación} other {# conversaciones}}',
  'space.last': 'última',
  'space.welcome': 'Pasa y siéntate',
  'space.hello': 'Hola, {name}',
  'space.conversations': 'Conversaciones',
  'space.public': 'Cualquiera puede leer este espacio.',
  'space.invitation': 'En este espacio se entra con invitación.',
  'space.clinicians': 'Solo las personas que son profesionales pares ven este espacio.',
  'space.join': 'Unirme',
  'space.signIn': 'Entrar',
  'space.doors':
    'Para leer y escribir, únete con el nombre que quieras. No hace falta dirección de correo.',
} as const satisfies Record<keyof typeof en, string>
