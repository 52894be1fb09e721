import type { draftWords as en } from '../en/drafts.ts'

export const draftWords = {
  'draft.title': 'Borradores',
  'draft.lede':
    'Lo que empezaste y no has enviado. Solo lo ves tú. Se conserva hasta que lo envíes o lo borres.',
  'draft.none': 'No hay nada sin enviar.',
  'draft.text': 'Texto sin enviar',
  'draft.poll': 'Respuestas entre las que elegir',
  'draft.goOn': 'Seguir escribiendo',
  'draft.delete': 'Borrar este borrador',
  'draft.tooMany': 'Tienes {max} borradores, que es el máximo. Borra alguno que ya no necesites.',
} as const satisfies Record<keyof typeof en, string>
