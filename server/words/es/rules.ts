/** The community's rules, and how the owner changes them. */
import type { ruleWords as en } from '../en/rules.ts'

export const ruleWords = {
  'rule.title': 'Reglas de la comunidad',
  'rule.since': 'En vigor desde el {date, date, long}.',
  'rule.earlier': 'Del {date, date, long}. Ya no están en vigor.',
  'rule.lede':
    'El <agreement>acuerdo</agreement> dice cómo queremos tratarnos. Estas reglas son aquello de lo que se puede avisar, y con las que decide el equipo de moderación. <help>Cómo se avisa al equipo</help>',
  'rule.current': 'Leer las reglas en vigor',
  'rule.none': 'Todavía no hay reglas aparte. El <link>acuerdo</link> dice qué nos pedimos.',
  'rule.versions': 'Versiones anteriores',
  'rule.version': 'Versión {number}, {date, date, long}',
  'rule.edit': 'Cambiar las reglas',
  'rule.editTitle': 'Cambiar las reglas',
  'rule.editLede':
    'De qué se puede avisar aquí y con qué se decide. Cada cambio es una versión nueva con su fecha; las anteriores se pueden seguir leyendo, y una decisión tomada con una de ellas conserva su redacción. Vacía los campos de una regla para quitarla.',
  'rule.another': 'Otra regla',
  'rule.number': 'Regla {number}',
  'rule.titleLabel': 'La regla en una frase',
  'rule.titleHint': 'Quien avisa de una publicación elige entre estas frases.',
  'rule.body': 'Qué significa',
  'rule.place': 'Su lugar entre las reglas',
  'rule.placeHint': 'Escribe otro número para moverla ahí; las demás le hacen sitio.',
  'rule.about': 'De qué trata un aviso sobre ella',
  'rule.aboutHint': 'Los dos primeros se leen antes que todos los demás.',
  'rule.publish': 'Ponerlas en vigor',
  'rule.tooMany': 'Veinte reglas como mucho. Si son menos, se recuerdan mejor.',
  'rule.needed': 'Deja al menos una regla.',
  'rule.unknown': 'Mientras tanto, esta regla se ha quitado.',
  'rule.changedMeanwhile':
    'Mientras tanto, alguien ha cambiado las reglas. Ábrelas de nuevo y míralas; lo que escribiste sigue ahí.',
  'community.rulesAbout': 'De qué se puede avisar, y con qué se decide.',
} as const satisfies Record<keyof typeof en, string>
