/** The community's rules, and how the owner changes them. */
export const ruleWords = {
  'rule.title': 'Community rules',
  'rule.since': 'In force since {date, date, long}.',
  'rule.earlier': 'From {date, date, long}. They are no longer in force.',
  'rule.lede':
    'The <agreement>agreement</agreement> says how we want to be with one another. These rules are what can be reported, and what the moderation team decides by. <help>How reporting works</help>',
  'rule.current': 'Read the rules in force',
  'rule.none':
    'There are no separate rules yet. The <link>agreement</link> says what we ask of one another.',
  'rule.versions': 'Earlier versions',
  'rule.version': 'Version {number}, {date, date, long}',
  'rule.edit': 'Change the rules',
  'rule.editTitle': 'Change the rules',
  'rule.editLede':
    'What may be reported here and decided by. Each change is a new version with its date; earlier ones stay readable, and a decision made under one keeps its wording. Empty a rule’s fields to take it out.',
  'rule.another': 'Another rule',
  'rule.number': 'Rule {number}',
  'rule.titleLabel': 'The rule in a sentence',
  'rule.titleHint': 'Somebody who reports a post chooses among these sentences.',
  'rule.body': 'What it means',
  'rule.place': 'Its place among the rules',
  'rule.placeHint': 'Write another number to move it there; the others make room.',
  'rule.about': 'What a report of it is about',
  'rule.aboutHint': 'The first two are read before all others.',
  'rule.publish': 'Put them in force',
  'rule.tooMany': 'Twenty rules are the most. Fewer are easier to remember.',
  'rule.needed': 'Please keep at least one rule.',
  'rule.unknown': 'This rule has been taken out meanwhile.',
  'rule.changedMeanwhile':
    'The rules were changed meanwhile. Open them again and look; what you wrote is still there.',
  'community.rulesAbout': 'What can be reported, and what is decided by.',
} as const
