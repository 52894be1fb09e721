export const errorWords = {
  'error.notFound.title': 'Nothing is here',
  'error.notFound.detail':
    'There is no page at this address, or it is not there for you. Nothing you wrote was lost.',
  'error.notFound.thread':
    'This conversation is no longer here. Your text was kept below, so you can copy it.',
  'error.signedOut.title': 'Please sign in',
  'error.signedOut.detail':
    'You are signed out. What you wrote was kept as a draft on this device.',
  'error.signedOut.wrong':
    'This handle and passphrase do not fit together. Try again, or use a recovery code.',
  'error.forbidden.title': 'This is not yours to do',
  'error.forbidden.detail': 'Only some members may do this. Nothing was changed.',
  'error.forbidden.origin':
    'This request came from another site, so it was refused. Open the forum itself and try there.',
  'error.forbidden.locked': 'This conversation is closed to new replies. Your text was kept below.',
  'error.forbidden.owner': 'Only the owner of this community may do this. Nothing was changed.',
  'error.forbidden.team': 'Only the moderation team may do this. Nothing was changed.',
  'error.conflict.title': 'Somebody was quicker',
  'error.conflict.edited':
    'This post was changed while you were writing. Both versions are below; nothing was lost.',
  'error.tooLarge.title': 'Too much at once',
  'error.tooLarge.detail': 'This is more than the forum takes at once. Nothing was changed.',
  'error.invalid.title': 'Not yet',
  'error.invalid.detail':
    '{count, plural, =0 {Something needs another look.} one {One thing needs another look.} other {# things need another look.}} What you typed is still there.',
  'error.invalid.cursor': 'This page address cannot be read. Start from the first page.',
  'error.tooMany.title': 'A little slower',
  'error.tooMany.detail':
    'That was often in a short time. Try again in {seconds, plural, one {one second} other {# seconds}}. What you typed is still there.',
  'error.badRequest.title': 'This could not be read',
  'error.badRequest.detail':
    'The request was damaged on its way or not made by this forum. Nothing was changed.',
  'error.notNow.title': 'Not at the moment',
  'error.notNow.busy':
    'The forum has much to look through at the moment and gave up on this. Nothing was changed. Try again in a minute.',
  'error.unavailable.title': 'Not open yet',
  'error.unavailable.setUp':
    'This community has not been set up yet. The link for it was printed where the forum was started.',
  'error.broken.title': 'Something broke here',
  'error.broken.detail':
    'This is our mistake, not yours. Nothing was changed; your text is kept as a draft. Try again in a minute.',
  'error.back': 'Go back to the start',
} as const
