export const vouchingWords = {
  'vouch.title': 'Vouching',
  'vouch.lede':
    'Some members show what they write only to people the community has vouched for. Two members who know you here are enough.',
  'vouch.how':
    'Whoever is vouched for can vouch for others, once their first days here are over. It begins with the owner, the moderation team and the overseers. Vouch for somebody you have come to know here, and would trust with what is said among few. Nobody but the two of you is shown it.',
  'vouch.forYou': 'Who vouches for you',
  'vouch.isVouched': 'The community has vouched for you.',
  'vouch.isNotVouched':
    'The community has not vouched for you yet. There is nothing you need to do; it comes with time.',
  'vouch.byYou': 'For whom you vouch',
  'vouch.where':
    'You vouch for somebody on their page. While professional mode is on, your word counts only for those who can see you.',
  'vouch.notYet': 'You can vouch for others once your first days here are over.',
  'vouch.notVouched': 'You can vouch for others once two members have vouched for you.',
  'vouch.give': 'Vouch for them',
  'vouch.giveHint': 'You know them here and trust them. <link>What it means</link>',
  'vouch.given': 'You vouch for them. Only the two of you are shown it. <link>What it means</link>',
  'vouch.withdraw': 'Take it back',
  'vouch.self': 'You cannot vouch for yourself.',
  'vouch.more': '<link>More about this in the help pages</link>',
} as const
