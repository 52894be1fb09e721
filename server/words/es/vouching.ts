import type { vouchingWords as en } from '../en/vouching.ts'

export const vouchingWords = {
  'vouch.title': 'Avalar',
  'vouch.lede':
    'Algunos miembros muestran lo que escriben solo a personas a quienes la comunidad ha avalado. Bastan dos miembros que te conozcan aquí.',
  'vouch.how':
    'Quien tiene aval puede avalar a otras personas, cuando ya han pasado sus primeros días aquí. Empieza con la persona titular, el equipo de moderación y quienes lo supervisan. Avala a alguien a quien hayas llegado a conocer aquí, y a quien le confiarías lo que se dice entre pocas personas. No se muestra a nadie, salvo a esa persona y a ti.',
  'vouch.forYou': 'Quién te avala',
  'vouch.isVouched': 'La comunidad te ha avalado.',
  'vouch.isNotVouched':
    'La comunidad no te ha avalado todavía. No hace falta que hagas nada; llega con el tiempo.',
  'vouch.byYou': 'A quién avalas',
  'vouch.where':
    'A alguien se le avala en su página. Mientras el modo profesional está activado, tu aval cuenta solo para quienes pueden verte.',
  'vouch.notYet': 'Puedes avalar a otras personas cuando hayan pasado tus primeros días aquí.',
  'vouch.notVouched': 'Puedes avalar a otras personas cuando dos miembros te hayan avalado.',
  'vouch.give': 'Avalar a esta persona',
  'vouch.giveHint': 'La conoces aquí y confías en ella. <link>Qué significa</link>',
  'vouch.given': 'Avalas a esta persona. Solo ella y tú lo ven. <link>Qué significa</link>',
  'vouch.withdraw': 'Retirar el aval',
  'vouch.self': 'No puedes avalar tu propia cuenta.',
  'vouch.more': '<link>Más sobre esto en las páginas de ayuda</link>',
} as const satisfies Record<keyof typeof en, string>
