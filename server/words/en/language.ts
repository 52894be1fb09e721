/** Choosing a language. */
export const languageWords = {
  'language.switch': 'Language',
  'you.language': 'Language',
  'you.language.about': 'Pages, notices and mail come in it, on every device.',
  'you.language.device': 'As the browser asks',
  'community.language': 'Language of the community',
  'community.languageHint':
    'For visitors whose browser asks for no other, for feeds, and for mail to members who have chosen none. What members write stays as they wrote it.',
  'setUp.languageHint':
    'Visitors get it when their browser asks for no other, and the rules and the crisis policy to start with are in it. To have this page and its suggestions in another language, use the switch at the foot.',
} as const
