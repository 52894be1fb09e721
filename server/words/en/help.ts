export const helpWords = {
  'help.title': 'Help',
  'help.lede': 'How this place works, in plain words.',
} as const
