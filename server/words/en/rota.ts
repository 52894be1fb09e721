/** When somebody of the moderation team is there, and what looks after those who are. */
export const rotaWords = {
  'rota.now': 'Somebody of the moderation team is usually here now, until <until></until>.',
  'rota.later':
    'These are quiet hours. Somebody of the moderation team is usually here again from <from></from>.',
  'rota.span': 'From <from></from> until <until></until>',
  'rota.unknown': 'The moderation team has not said when somebody is usually here.',
  'rota.title': 'When somebody is here',

  'duty.title': 'Your part in the team',
  'duty.lede':
    'What you take on, when, and what you leave to others. Nobody but you sees this page, and nobody is told what you set here.',
  'duty.week': 'Your last seven days',
  'duty.heavy':
    '{count, plural, =0 {You have had to do with no heavy case.} one {You have had to do with one heavy case.} other {You have had to do with # heavy cases.}} Threats, people who were exposed, and what could harm those who read it count as heavy. Nobody but you is shown this.',
  'duty.swap':
    'That is a lot for one week. Others can take the next ones: pass what comes, or leave out some reasons below for a while.',
  'duty.hours': 'When you are usually here',
  'duty.hoursAbout':
    'Members are told when somebody of the team is usually here, never who. Outside your hours nothing calls you: the home page does not say that reports wait. Mark none, and nothing is kept from you.',
  'duty.hoursHint':
    'From and to, several with a comma between them, such as 9:00-12:30, 18:00-22:00. What goes beyond midnight counts for both days.',
  'duty.zone': 'The time where you are',
  'duty.zone.unknown': 'This is no time zone that is known here.',
  'duty.hours.wrong': 'This cannot be read as hours. Write them as in 18:00-22:00.',
  'duty.hours.tooMany': 'These are more than {max} spans. Put some of them together.',
  'duty.day.0': 'Monday',
  'duty.day.1': 'Tuesday',
  'duty.day.2': 'Wednesday',
  'duty.day.3': 'Thursday',
  'duty.day.4': 'Friday',
  'duty.day.5': 'Saturday',
  'duty.day.6': 'Sunday',
  'duty.limits': 'What you do not take',
  'duty.limitsAbout':
    'Reports for these reasons never come to your list, and those that are on it go to others. You need not say why. To the owner alone they still come when nobody else can hear them.',
  'duty.limitsLegend': 'No reports that say',
  'duty.save': 'Save',
  'duty.ties': 'People you know outside',
  'duty.tiesAbout':
    'You hear nothing about them: no report by or about them, and nothing that they bring to the team. You need not say how you know them. They are not told.',
  'duty.tie': 'I know this person outside',
  'duty.untie': 'Take it back',
  'duty.end': 'Stepping down',
  'duty.endAbout':
    'You can stop at any moment. What you have taken on goes to others, and you stay a member like everybody else. You can be asked back.',
  'duty.stepDown': 'Step down now',
  'duty.still': 'Do you still want to do this?',
  'duty.stillAbout':
    'It has been half a year. Say yes, change something on this page, or step down below: each is a good answer. Nothing follows from not answering.',
  'duty.stillYes': 'Yes, I still want to',
  'duty.about': 'Your hours, what you do not take, people you know outside, and stepping down.',
  'notice.says.still-want':
    'Half a year has gone by: do you still want to be in the moderation team?',
} as const
