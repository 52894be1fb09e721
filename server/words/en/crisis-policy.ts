/** What happens here when somebody is in danger. */
export const crisisPolicyWords = {
  'policy.title': 'When somebody is in danger',
  'policy.can': 'What we do',
  'policy.never': 'What we never do',
  'policy.must': 'What we must do',
  'policy.canHint': 'Who reads, how soon, and what somebody can count on.',
  'policy.neverHint': 'What nobody here has to be afraid of. Promise only what you can keep.',
  'policy.mustHint': 'What the law where you are obliges you to, and when. Ask somebody who knows.',
  'policy.none': 'The community has not said yet what happens when somebody is in danger.',
  'policy.current': 'Read the one in force',
  'policy.edit': 'Change it',
  'policy.editTitle': 'What happens when somebody is in danger',
  'policy.editLede':
    'Each member is shown this before they write for the first time. Each change is a new version with its date, and those who read an earlier one are told. Evidence and advice on this differ, so choose together with your members, and say what you chose.',
  'policy.tonight': '<link>Who can be reached tonight</link>',
  'policy.cardTitle': 'Before you write here for the first time',
  'policy.cardLede': 'This is what happens here when somebody is in danger. You see it once.',
  'policy.cardMore':
    'Who reads what you write stands beside the button with which you post it. <help>More about that</help> · <crisis>Who can be reached tonight</crisis>',
  'policy.seen': 'I have read it',
  'policy.line':
    'What happens here when somebody is in danger has changed. <link>Read it when you have a moment</link>',
  'policy.changedMeanwhile':
    'It was changed meanwhile. Open it again and look; what you wrote is still there.',
  'community.policyAbout': 'What you do, never do and must do. Members see it before they write.',
} as const
