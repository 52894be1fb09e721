import type { profileWords as en } from '../en/profile.ts'

export const profileWords = {
  'profile.role.moderator': 'en el equipo de moderación',
  'profile.role.overseer': 'en la supervisión',
  'profile.role.owner': 'titular de esta comunidad',
  'profile.posts': 'Lo que escribió {name}',
  'profile.ownPosts': 'Lo que escribiste con tu nombre',
  'profile.none': 'Aún no hay nada que leer aquí.',
  'profile.nothingSaid': 'No has escrito nada sobre ti. Nadie tiene que hacerlo.',
  'profile.change': 'Cambiar esta página',
  'profile.title': 'Tu página',
  'profile.lede':
    'Lo que otras personas encuentran con tu seudónimo. Todo puede quedar vacío. Debajo encuentran las publicaciones que escribiste con tu nombre, cada una solo si pueden verla.',
  'profile.pronouns': 'Pronombres',
  'profile.pronounsHint': 'Aparecen junto a tu nombre, en todo lo que escribiste con él.',
  'profile.about': 'Unas palabras',
  'profile.aboutHint': 'Texto sencillo, tal como lo escribas.',
  'profile.paused':
    'Mientras estás en pausa puedes elegir quién ve tu página. Lo que dice se queda como está hasta entonces.',
  'profile.audience': 'Quién puede ver esta página',
  'profile.audienceHint':
    'Para todas las demás personas es como si no hubiera nadie con tu seudónimo. Las publicaciones conservan la audiencia que tiene cada una.',
  'profile.audience.members': 'Miembros',
  'profile.save': 'Guardarlo así',
  'profile.back': 'Verla como está ahora',
} as const satisfies Record<keyof typeof en, string>
