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
  'shell.newer': 'Más recientes',
  'shell.older': 'Anteriores',
  'shell.next': 'Página siguiente',
  'shell.first': 'Primera página',
  'shell.pages': 'Páginas',
  'shell.offline':
    'Se perdió la conexión. Lo que escribes se conserva, y la página se pone al día por sí sola.',
  'shell.reload': 'Esta página se quedó atrás. Vuelve a cargarla; lo que escribiste se conserva.',
} as const satisfies Record<keyof typeof en, string>
