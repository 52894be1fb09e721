/** What happens here when somebody is in danger. */
import type { crisisPolicyWords as en } from '../en/crisis-policy.ts'

export const crisisPolicyWords = {
  'policy.title': 'Cuando alguien está en peligro',
  'policy.can': 'Lo que hacemos',
  'policy.never': 'Lo que nunca hacemos',
  'policy.must': 'Lo que tenemos que hacer',
  'policy.canHint': 'Quién lee, en cuánto tiempo y con qué se puede contar.',
  'policy.neverHint':
    'De qué no tiene que tener miedo nadie aquí. Promete solo lo que puedas cumplir.',
  'policy.mustHint': 'A qué obliga la ley donde estás, y cuándo. Pregunta a alguien que sepa.',
  'policy.none': 'La comunidad no ha dicho todavía qué pasa cuando alguien está en peligro.',
  'policy.current': 'Leer la que está en vigor',
  'policy.edit': 'Cambiarla',
  'policy.editTitle': 'Qué pasa cuando alguien está en peligro',
  'policy.editLede':
    'Esto se muestra a cada miembro antes de que escriba por primera vez. Cada cambio es una versión nueva con su fecha, y se dice a quienes leyeron una anterior. Los datos y los consejos sobre esto no coinciden, así que elige junto con los miembros, y di qué has elegido.',
  'policy.tonight': '<link>A quién se puede acudir esta noche</link>',
  'policy.cardTitle': 'Antes de escribir aquí por primera vez',
  'policy.cardLede':
    'Esto es lo que pasa aquí cuando alguien está en peligro. Lo ves una sola vez.',
  'policy.cardMore':
    'Quién lee lo que escribes está junto al botón con el que lo publicas. <help>Más sobre eso</help> · <crisis>A quién se puede acudir esta noche</crisis>',
  'policy.seen': 'Lo he leído',
  'policy.line':
    'Ha cambiado lo que pasa aquí cuando alguien está en peligro. <link>Léelo cuando tengas un momento</link>',
  'policy.changedMeanwhile':
    'Mientras tanto, alguien lo ha cambiado. Ábrelo de nuevo y míralo; lo que escribiste sigue ahí.',
  'community.policyAbout':
    'Lo que se hace, lo que nunca se hace y lo que hay que hacer. Los miembros lo ven antes de escribir.',
} as const satisfies Record<keyof typeof en, string>
