export const installableWords = {
  'offline.title': 'No connection',
  'offline.lede':
    'The forum cannot be reached from here just now. Nothing of it is kept on this device, so there is nothing to read until it can.',
  'offline.drafts':
    'What you were writing has not been lost: this browser keeps it, and it is there again when the page is. The page tries again by itself as soon as there is a connection.',
  'offline.again': 'Try again',
} as const
