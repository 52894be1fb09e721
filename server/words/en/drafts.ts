export const draftWords = {
  'draft.title': 'Drafts',
  'draft.lede':
    'What you began and have not sent. Only you see it. It is kept until you send or delete it.',
  'draft.none': 'There is nothing unsent.',
  'draft.text': 'Unsent text',
  'draft.poll': 'Answers to choose from',
  'draft.goOn': 'Go on writing',
  'draft.delete': 'Delete this draft',
  'draft.tooMany': 'You have {max} drafts, which is the most. Delete one you no longer need.',
} as const
