export const exportWords = {
  'export.title': 'Take your words with you',
  'export.lede':
    'One file with everything you have written and set here, in the JSON format, which other programs can read.',
  'export.in': 'What is in it',
  'export.in.posts':
    'Your posts, with their earlier versions, times, and who sees each; those under an alias as well.',
  'export.in.pictures':
    'A list of your pictures, with what you said of them. The pictures themselves come in an archive of their own, as they are kept here.',
  'export.in.reactions': 'Reactions you gave to posts that you can still see.',
  'export.in.bookmarks': 'Bookmarks of posts that you can still see, with your notes.',
  'export.in.drafts': 'Drafts, circles, invitations you made, and your page.',
  'export.in.folded': 'Whom and what you have folded for yourself.',
  'export.in.following':
    'Which notices you want, what you follow or do not want to hear of, and words you would rather not read.',
  'export.in.reports':
    'What you have reported, the words you added, and the decisions that concern you.',
  'export.in.account':
    'Where you are signed in, your passkeys by name, and which agreements you said yes to.',
  'export.in.protection':
    'What protects you here: hints of the addresses you left, the notes and dates of your keep-apart list, your boundary record, and what became of the role of peer clinician if you asked for it.',
  'export.in.team':
    'What you and the moderation team said to one another, what its notes say happened, and when somebody looked behind an alias of yours.',
  'export.out':
    'It holds nothing that others wrote, unless you quoted it, or the moderation team wrote it to you or about you.',
  'export.keep':
    'Keep the file somewhere safe. It puts everything you wrote here in one place, under your name and under aliases alike.',
  'export.download': 'Download the file',
  'export.downloadPictures': 'Download your pictures',
} as const
