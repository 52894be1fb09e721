export const seeAsWords = {
  'seeAs.title': 'As {who} sees it',
  'seeAs.what':
    'Everything of yours is shown as they would get it. What others wrote is shown as you see it yourself: whom they wrote for is theirs. <link>More about this</link>',
  'seeAs.as': 'As {who}',
  'seeAs.leave': 'Leave the preview',
  'seeAs.notThere': 'This page cannot be looked at as somebody else.',
} as const
