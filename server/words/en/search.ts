export const searchWords = {
  'search.title': 'Search',
  'search.titleFor': 'Search for {query}',
  'search.lede': 'Finds words in everything you may read here, the newest first.',
  'search.words': 'Words',
  'search.wordsHint':
    'A post has all of them. Put quotation marks around words that stand together.',
  'search.find': 'Search',
  'search.more': 'Narrow it down',
  'search.space': 'In the space',
  'search.everySpace': 'Every space',
  'search.noSpace': 'There is no such space, or not for you.',
  'search.by': 'Written by',
  'search.byHint': 'A handle. What somebody wrote under an alias is not found this way.',
  'search.since': 'Since',
  'search.notes': 'Content notes',
  'search.anyNotes': 'With or without',
  'search.withNotes': 'With a content note',
  'search.withoutNotes': 'Without one',
  'search.total':
    '{count, plural, =0 {Nothing found.} one {One post found.} other {# posts found.}}',
  'search.totalMore': 'More than {count, number} posts found.',
  'search.noneHint':
    'Words are found whole, as they are written: “sleeping” does not find “sleep”. Fewer words find more.',
  'search.noWords': 'There is no word in this to look for. Type at least one letter or digit.',
  'search.results': 'What was found',
} as const
