export const keepApartWords = {
  'keepApart.title': 'Keep-apart list',
  'keepApart.lede':
    'People you know from elsewhere and do not want to be seen by here. Nobody on this list ever meets anything of yours, and they are not told.',
  'keepApart.forgotten':
    'What you type is turned into a fingerprint and then forgotten. You will see your own note and the date, nothing else. The answer is the same whether or not that person is a member, so the list cannot tell you, either.',
  'keepApart.oneWay':
    'It works one way: you go on seeing them, if they are here. It takes your posts from visitors, too, as soon as the first entry is in force: from then on, what you write is for people who are signed in.',
  'keepApart.help': '<link>What it does, and what it cannot do</link>',
  'keepApart.mode': '<link>Professional mode</link> goes further than the list.',
  'keepApart.notYet': 'A list can be kept by members. Your request to join is still being read.',
  'keepApart.noMailPage':
    'This forum has no mail server, so no address can be confirmed, and no address would ever match. Only handles can be entered.',
  'keepApart.value': 'A handle, an e-mail address, or a domain',
  'keepApart.valueHandle': 'A handle',
  'keepApart.valueHint': 'One to a line. Several for one person is wise.',
  'keepApart.note': 'A note for yourself',
  'keepApart.noteHint': 'Not a name. Only you ever see it.',
  'keepApart.when': 'When it begins',
  'keepApart.now': 'At once',
  'keepApart.nowHint': 'within about a minute',
  'keepApart.withinDays': 'At some moment in the next {days} days',
  'keepApart.withinDaysHint': 'so that it does not point to an appointment',
  'keepApart.add': 'Keep us apart',
  'keepApart.import': 'Bring in a list (CSV)',
  'keepApart.yours': 'On your list',
  'keepApart.used': '{used} of {limit} entries',
  'keepApart.none': 'Nothing yet.',
  'keepApart.noNote': 'Without a note',
  'keepApart.kind.handle': 'handle',
  'keepApart.kind.email': 'e-mail address',
  'keepApart.kind.domain': 'domain',
  'keepApart.several': '{count} entries made together',
  'keepApart.added': 'added',
  'keepApart.state.waiting': 'begins soon, within {days} days at the latest',
  'keepApart.state.on': 'in force',
  'keepApart.state.leaving': 'ends at some moment within {days} days',
  'keepApart.withdraw': 'Withdraw',
  'keepApart.remove': 'Remove',
  'keepApart.removeWords':
    'An entry that has not begun is withdrawn at once. One that is in force ends at some moment in the {days} days after you remove it.',
  'keepApart.done.added': 'It is on your list.',
  'keepApart.done.removed': 'That is noted.',
  'keepApart.notHandle': 'This cannot be a handle: letters and digits, with single - or _ between.',
  'keepApart.notAddress':
    'This cannot be read as one e-mail address. Write only the address itself, such as mira@example.org.',
  'keepApart.notDomain': 'This cannot be read as a domain, such as clinic.example.',
  'keepApart.largeDomain':
    'So many people have an address under this domain that you would be hidden from most of them. Enter whole addresses instead.',
  'keepApart.noMail':
    'This forum has no mail server, so addresses cannot match anybody. Enter a handle instead.',
  'keepApart.whichLine': 'Line {line}: {what}',
  'keepApart.brokenLine': 'The quotes in this line do not come in pairs.',
  'keepApart.emptyLine': 'There is no handle, address or domain in this line.',
  'keepApart.full':
    'Your list can have {max} entries, and these would be too many. Remove some that you no longer need.',
  'keepApart.import.title': 'Bring in a list',
  'keepApart.import.lede':
    'Paste a list of addresses, or a table as a spreadsheet or an address book saves it (CSV).',
  'keepApart.import.how':
    'One person to a line; several addresses in a line are fine. With headings such as email, handle, domain and note, those columns are used. Without, every address counts wherever it stands, and names are left alone.',
  'keepApart.import.csv': 'The list',
  'keepApart.import.note': 'A note for all of them',
  'keepApart.import.noteHint': 'Used for lines without one of their own. Only you ever see it.',
  'keepApart.import.go': 'Keep us all apart',
  'keepApart.import.done': 'What became of the list',
  'keepApart.import.added':
    '{count, plural, one {One entry was added.} other {# entries were added.}}',
  'keepApart.import.skipped':
    '{count, plural, one {One was left out, because it stands in the list twice or your list is full.} other {# were left out, because they stand in the list twice or your list is full.}}',
  'keepApart.import.wrong':
    '{count, plural, one {One line could not be read:} other {# lines could not be read:}}',
  'keepApart.import.more': 'and {count} more',
  'keepApart.import.back': 'To your list',
  'keepApart.noReply':
    'You have put this handle on your keep-apart list, so you cannot answer posts under that name. What you wrote is still here.',
} as const
