import type { shellWords as en } from '../en/shell.ts'

export const shellWords = {
  'shell.skip': 'Ir al texto',
  'shell.main': 'Principal',
  'shell.home': 'Inicio',
  'shell.spaces': 'Espacios',
  'shell.search': 'Buscar',
  'shell.notices': 'Novedades',
  'shell.you': 'Tú',
  'shell.running': 'Gestión',
  'shell.signIn': 'Entrar',
  'shell.join': 'Unirse',
  'shell.signOut': 'Salir',
  'shell.crisis': 'Si esta noche es difícil',
  'shell.help': 'Ayuda',
  'shell.agreement': 'Acuerdo',
  'shell.privacy': 'Qué se guarda',
  'shell.footer': 'Sobre este foro',
  'shell.next': 'Página siguiente',
  'shell.first': 'Primera página',
  'shell.pages': 'Páginas',
} as const satisfies Record<keyof typeof en, string>
