/** Talking with the moderation team. */
export const teamWords = {
  'team.title': 'Talking with the team',
  'team.lede':
    'Ask the moderation team something, tell it something, or say that you see a decision otherwise. You can do so at any time, also while you are paused.',
  'team.help':
    'You talk with the team, not with one person: several read what you write, and they sign with a name that is nobody’s handle. <link>Who reads it</link>',
  'team.yours': 'What you have brought up',
  'team.older': 'Older ones',
  'team.state.open': 'Waits for the team',
  'team.state.answered': 'Answered',
  'team.state.closed': 'Closed',
  'team.new': 'Something new',
  'team.subject': 'What it is about',
  'team.words': 'What you would like to say',
  'team.wordsHint': 'The team reads your name beside it.',
  'team.posts': 'Posts it is about',
  'team.postsHint':
    'Their addresses, one to a line, {max} at most. If one is yours and stands under another name, the team may guess that it is yours.',
  'team.posts.tooMany': 'That is more than {max} posts. Name the most important ones.',
  'team.posts.unknown': 'One of these is no address of a post that you can see here.',
  'team.route': 'Who should read it?',
  'team.route.team': 'The moderation team',
  'team.routeHint.team': 'A few of the team read it and answer together.',
  'team.route.overseers': 'Only those who oversee the moderators',
  'team.routeHint.overseers': 'For what is about a moderator. No moderator gets it.',
  'team.send': 'Send',
  'team.tooMany':
    'You have many conversations with the team open. Close one before you begin another.',
  'team.onlyMembers': 'You can talk with the team once you have been let in.',
  'team.post': 'Post {number}',
  'team.byTeam': '{name}, for the moderation team',
  'team.pastTeam': 'Past the moderators',
  'team.answer': 'Say something',
  'team.signed': 'You sign with your name in the team, not with your handle.',
  'team.closedAbout': 'This is closed. Whoever writes opens it again.',
  'team.close': 'Close it',
  'team.reopen': 'Open it again',
  'team.list': 'What members bring to the team',
  'team.listLede':
    'Given to a few of you each time, by lot. What waits longest comes first. Answer together: whoever of you has something to say says it.',
  'team.which': 'Which ones',
  'team.which.open': 'Waiting',
  'team.which.answered': 'Answered',
  'team.which.closed': 'Closed',
  'team.none': 'Nothing here.',
  'team.line':
    '<link>{more, select, yes {More than {count} members wait} other {{count, plural, one {One member waits} other {# members wait}}}} for an answer from the team</link>',
  'team.listAbout': 'What members ask or tell the team, and was given to you.',

  'notice.says.team-words': 'The moderation team has answered you.',

  'case.besides': 'Beside this',
  'case.tieAbout':
    'Do you know whoever this is about outside? Say so, and it goes to others for good. You need not say how you know them. Where you see their name, nothing about them comes to you any more.',

  'handOver.title': 'Handing over',
  'handOver.lede':
    'What is open and was given to you: to read before your hours begin, and when they end. What you cannot finish, give back or pass; nobody asks why.',
  'handOver.yours': 'You have taken on',
  'handOver.second': 'Waits for a second person',
  'handOver.others': 'Others have taken on',
  'handOver.free': 'Nobody has taken on',
  'handOver.waiting': 'Members who wait for an answer',
  'handOver.answered': 'Answered, and not closed',
  'handOver.none': 'Nothing.',
  'handOver.old': 'Older than two days',
  'handOver.about': 'What is open and was given to you, on one page.',

  'unanswered.title': 'Not answered yet',
  'unanswered.lede':
    'Conversations of the last two weeks in which nobody but their author has written after {hours, plural, one {one hour} other {# hours}}, as far as you see them. A few words are enough.',
  'unanswered.after': 'Without an answer for',
  'unanswered.hours': '{count, plural, one {one hour} other {# hours}}',
  'unanswered.none': 'Everybody has been answered.',
  'unanswered.about': 'Conversations that nobody has answered.',

  'you.office': 'Looking after the forum',
  'you.team.about': 'Ask or tell the moderation team something, and read its answers.',
} as const
