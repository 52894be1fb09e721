export const cardWords = {
  'card.title': 'Before you confide',
  'card.about':
    'What people should know before they tell you something: where you work, and what you would have to do.',
  'card.lede':
    'Some of us must report certain things, also when we hear them as peers. Whoever sees your page reads this card before they tell you something that you could not keep. It says that you are a peer clinician; nothing else on your page does.',
  'card.country': 'Country',
  'card.countryHint': 'The law differs. A country, or a state, is enough; no place of work.',
  'card.role': 'Work',
  'card.roleHint': 'Such as nurse, psychotherapist, peer worker. As broad as you like.',
  'card.mustReport': 'Must report certain things',
  'card.mustReport.yes': 'Yes',
  'card.mustReport.no': 'No',
  'card.mustReport.depends': 'It depends',
  'card.wouldDo': 'What that means here',
  'card.wouldDoHint':
    'In your own words: what you would have to pass on and to whom, what you would do first, and what stays between you.',
  'card.keep': 'Show this card',
  'card.remove': 'Take the card away',
  'card.written': 'Written',
} as const
