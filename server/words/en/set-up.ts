export const setUpWords = {
  'setUp.title': 'Set up your community',
  'setUp.lede':
    'One page, and most of it is filled in. You can change everything afterwards, except that somebody has to be the owner.',
  'setUp.about': 'The community',
  'setUp.you': 'You, the owner',
  'setUp.youHint':
    'The owner looks after the settings and begins as the only moderator. This is your own account, too: choose a handle you like to be called by.',
  'setUp.handle': 'Your handle',
  'setUp.passphrase': 'Your passphrase',
  'setUp.passphraseHint':
    'Four or five words that have never met; at least {min} characters. There is no e-mail to recover it with, so make recovery codes afterwards.',
  'setUp.passphraseAgain': 'Please type it once more. A passphrase is never sent back.',
  'setUp.agreement': 'What members agree to',
  'setUp.agreementHint':
    'Everybody reads this before they join. It is a beginning: make it yours. Markdown: **bold**, *italic*, lists with 1. or -',
  'setUp.spaces': 'The first spaces',
  'setUp.spacesHint':
    'Where people talk. Every member can read them to begin with. More can be opened at any time.',
  'setUp.spaceName': 'Name of the space',
  'setUp.spaceAbout': 'What it is for',
  'setUp.spaceWanted': 'Open this space',
  'setUp.spaceOwn': 'One of your own',
  'setUp.spaceNumber': 'Space {number}',
  'setUp.spacesNeeded': 'Please open at least one space, so that there is somewhere to talk.',
  'setUp.space.kitchen': 'The kitchen',
  'setUp.space.kitchenAbout': 'Whatever the day was. Come in, sit down.',
  'setUp.space.nights': 'Nights',
  'setUp.space.nightsAbout': 'For the hours when nobody else is up.',
  'setUp.space.wins': 'Small wins',
  'setUp.space.winsAbout': 'However small. Smaller than that is fine too.',
  'setUp.crisis': 'If tonight is hard',
  'setUp.crisisHint':
    'Everybody can read this page, also without signing in. These entries are a frame: put names, numbers and hours of your area into them, and say honestly which may involve the police.',
  'setUp.door': 'How people come in',
  'setUp.mail': 'E-mail',
  'setUp.hasMail':
    'This forum can send mail. Members may leave an address and confirm it, so that they are kept apart from people who know them by it. Nobody has to.',
  'setUp.noMail':
    'This forum was started without a mail server. Nobody can leave an address, and people can be kept apart by their handles alone. To change that at any time, start it with SMTP_URL set.',
  'setUp.open': 'Open the community',
  'setUp.again': 'This community has been set up before. Nothing was changed.',
  'setUp.notYet.title': 'Not open yet',
  'setUp.notYet.lede':
    'This community is still being prepared. There is nothing you need to do; come back in a while.',
  'setUp.notYet.owner':
    'If it is you who prepares it: the link for that was printed where the forum was started.',
  'setUp.first.lede': 'Nobody has set this forum up yet. Open this address to begin:',
  'setUp.first.hint':
    'It works once, for whoever opens it first, so keep it to yourself. After a restart there is a new one.',
} as const
