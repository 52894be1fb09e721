import type { installableWords as en } from '../en/installable.ts'

export const installableWords = {
  'offline.title': 'Sin conexión',
  'offline.lede':
    'Ahora mismo no se puede llegar al foro desde aquí. En este dispositivo no se guarda nada de él, así que hasta entonces no hay nada que leer.',
  'offline.drafts':
    'Lo que estabas escribiendo no se ha perdido: este navegador lo conserva, y estará ahí cuando vuelva la página. La página lo intenta de nuevo por sí sola en cuanto hay conexión.',
  'offline.again': 'Intentarlo de nuevo',
} as const satisfies Record<keyof typeof en, string>
