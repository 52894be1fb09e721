export const contactPointWords = {
  'contact.title': 'E-mail addresses',
  'contact.lede':
    'You need no e-mail address to be here. You can leave one or more, so that people who know you by it can be kept apart from you, and to become settled.',
  'contact.yours': 'Those you have left',
  'contact.state.asked': 'not confirmed yet, left',
  'contact.state.matching': 'confirmed, kept as a fingerprint alone, left',
  'contact.state.letters': 'confirmed, and this is where notices are mailed; left',
  'contact.state.mail': 'confirmed, kept for mail as well, left',
  'contact.state.mailAsked': 'confirmed; a link is on its way to keep it for mail as well; left',
  'contact.remove': 'Remove',
  'contact.removeWords':
    'Removing an address deletes everything stored of it. Who has been kept apart by it stays so.',
  'contact.letters.choose': 'Mail notices here',
  'contact.letters.words':
    'What you choose to have mailed goes to one address, until you choose another. It never moves to another by itself: if you remove that address, or its server refuses our mail, nothing is mailed until you say where. Which address it is makes no difference to who is kept apart from you.',
  'contact.letters.none':
    'At the moment nothing is mailed to any of these. If you want notices by mail, choose an address below.',
  'contact.new': 'Leave an address',
  'contact.email': 'E-mail address',
  'contact.emailHint':
    'One at a time, {max} at most. We send a link to it, to see that it is yours.',
  'contact.mail': 'Keep the address itself too',
  'contact.mailHint':
    'Encrypted, so that the forum can write to you. It sends nothing but this link until you choose, under Notices, what you would like by mail. If no other address of yours is kept for mail, it then goes to this one.',
  'contact.settledHint':
    'You are settled, so another address begins to count at some moment in the next {within} days, and you can add a new one every {every} days.',
  'contact.send': 'Send the link',
  'contact.why': 'Why one would',
  'contact.why.apart':
    'Somebody you know from elsewhere, such as a person who treats you or treated you, may be here as well, under a name you do not know. If they enter an address of yours and you have left it here, the forum keeps the two of you apart: you never see anything of theirs. Neither of you is told, and neither can find out by trying.',
  'contact.why.settled':
    'Some posts are for settled members: those whose first days here are over and who have confirmed an address. You become one at some moment in the {days} days after both are true, and stay one.',
  'contact.why.isSettled': 'You are settled, and stay so whether or not you keep an address here.',
  'contact.stored': 'What is stored',
  'contact.stored.fingerprint':
    'A fingerprint: a row of letters and digits worked out from the address with a secret key. Nobody can turn it back into the address. Whoever holds the key could try out addresses one by one, so the key is kept apart from the database and from its backups. Besides, a hint such as m…@e….org is kept, encrypted, so that you can tell your addresses apart.',
  'contact.stored.until':
    'The address itself is kept, encrypted, until you have confirmed it, and then forgotten unless you ask for it to be kept. If nobody confirms it within {days} days, everything about it is deleted.',
  'contact.stored.more': '<link>More about this in the help pages</link>',
  'contact.noMail':
    'This forum has no mail server, so no address can be confirmed, and none can be left.',
  'contact.noMailPage':
    'This forum has no mail server, so no address can be confirmed, and none can be left. People can be kept apart by their handles alone, and everybody becomes settled once their first days here are over.',
  'contact.notAddress':
    'This cannot be read as one e-mail address. Write only the address itself, such as mira@example.org.',
  'contact.tooMany': 'You have left {max} addresses, which is the most. Remove one first.',
  'contact.tooSoon':
    'One new address in {days} days. You can add the next from {next, date, long} on.',
  'contact.notYet': 'You can leave an address once the moderation team has let you in.',
  'contact.done.asked':
    'A link is on its way to this address. Open it within {days} days, signed in as now, and press the button there.',
  'contact.done.kept': 'This address is confirmed already. It is kept as you asked.',
  'contact.done.confirmed': 'The address is confirmed.',
  'contact.done.letters': 'What you have mailed goes to this address from now on.',
  'contact.done.removed': 'The address is removed.',
  'contact.linkGone':
    'This link does not lead anywhere for the account you are signed in to. It may have ended, a newer one may have been sent, or it was sent for another account.',
  'contact.confirm.title': 'Is this your address?',
  'contact.confirm.lede':
    'You are signed in as {handle}. If {hint} is your address, say so. If you did not ask for this, close this page: nothing has changed.',
  'contact.confirm.used': 'You are signed in as {handle}, and {hint} is confirmed.',
  'contact.confirm.go': 'Yes, this is mine',
  'contact.letter.subject': 'A message from your forum',
  'contact.letter.text':
    'Here is the link you asked for:\n\n{link}\n\nIt works for {days} days, while you are signed in to the account that asked for it.\nIf you did not ask for it, there is nothing to do: unless somebody opens the link and presses the button there, this address will be forgotten.',
} as const
