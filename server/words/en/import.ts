export const importWords = {
  'import.author': 'The author',
  'import.reader': 'Reader {number}',
  'import.notConversation':
    'The file must hold one conversation: an object with title, opening and posts.',
  'import.notPost': 'It is not a post: an object with id, parent and text.',
  'import.postsNeeded': 'There is no list of posts.',
  'import.postsMany': 'There are too many posts for one conversation.',
  'import.idNeeded': 'It has no id, which must be a text of its own.',
  'import.idTwice': 'Another post in the file has the same id; the first one counts.',
  'import.badTime': 'Its time is not in ISO 8601, such as 2024-05-01T18:30:00Z.',
  'import.future': 'Its time is in the future.',
  'import.parentNotText': 'Its parent is neither an id nor null.',
  'import.parentUnknown': 'What it answers ({parent}) is not in the file.',
  'import.parentRefused': 'What it answers ({parent}) was refused.',
  'import.parentDeleted': 'What it answers ({parent}) has been deleted here.',
  'import.circle': 'What it answers leads in a circle and never to the opening.',
} as const
