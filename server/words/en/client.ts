/** What the browser's code says by itself; `client/words.ts` lists the keys. */
import { limits } from '../../../shared/limits.ts'
import { postWords } from './posts.ts'
import { threadWords } from './threads.ts'

export const clientWords = {
  'client.newReplies': '{count, plural, one {# new reply} other {# new replies}}',
  'client.newThreads':
    '{count, plural, one {# thread has something new} other {# threads have something new}}',
  'client.offline':
    'The connection is lost. What you write is kept, and the page catches up by itself.',
  'client.stale': 'This page has fallen behind. What you wrote is kept.',
  'client.reload': 'Reload it',
  'client.notSent.title': 'Not sent yet',
  'client.notSent.detail':
    'The connection is lost. Your words are kept here, and go out when it is back. You can also press the button again: they are posted once.',
  'client.timeOut.detail':
    'The forum has not answered. Your words are kept here. Press the button again: they are posted once.',
  'client.broken.title': 'Something went wrong here',
  'client.broken.detail':
    'It is not your doing. Your words are kept; please try again in a moment.',
  'client.signIn': 'Sign in in a new tab, then press the button again',
  'client.notKept': 'This was not kept: the connection is lost.',
  'client.posted': 'Posted.',
  'client.postedUnderAlias':
    'Posted under your alias. Its box stays ticked for what you write next, while this page is open.',
  'client.undo': 'Undo',
  'client.undone': 'Taken back. Your words are in the box again.',
  'client.postedEarlier.title': 'Your first version is posted',
  'client.postedEarlier.detail':
    'It had arrived before the connection was lost. What you have changed since is still here; you can edit your post with it.',
  'client.replyTo': 'Your reply to {name}',
  'client.cancel': 'Cancel',
  'client.parentGone': 'What you were answering is no longer here. Your words are kept.',
  'client.openAgain': 'You can reply again.',
  'client.draftKept': 'Draft saved',
  'client.draftHere': 'Draft saved on this device',
  'client.left': '{left, plural, one {One character left} other {# characters left}}',
  'client.over': '{over, plural, one {One character} other {# characters}} too long',
  'client.write': 'Write',
  'client.preview': 'Preview',
  'client.previewLabel': 'Preview of your post',
  'client.tools': 'Form of the text',
  'client.bold': 'Bold',
  'client.italic': 'Italic',
  'client.quote': '“Quote”',
  'client.link': 'Link',
  'client.list': 'List',
  'client.picture.add': 'Picture',
  'client.picture.bounds': `JPEG, PNG, WebP, GIF or AVIF, up to ${limits.pictureBytes / 1_000_000} MB, ${limits.picturesPerPost} in a post. Place and camera are taken out of the file.`,
  'client.picture.list': 'Pictures in this text',
  'client.picture.sending': 'On its way',
  'client.picture.added': 'The picture is in your text.',
  'client.picture.describe': 'What is to be seen in it?',
  'client.picture.describeHint': 'For people who cannot see it. A sentence is enough.',
  'client.picture.takeOut': 'Take it out',
  'client.picture.close': 'Close',
  'client.picture.tooLarge': 'The picture has more than {megabytes} MB. Make it smaller.',
  'client.picture.notSent': 'The connection is lost. Add the picture again when it is back.',
  'client.picture.onItsWay':
    'A picture is still on its way. Wait for it, or cancel it, and press the button again.',
  'client.branch': threadWords['thread.branch'],
  'client.goneTitle': threadWords['thread.gone'],
  'client.somethingGone': postWords['post.somethingGone'],
  'client.changed': 'Changed.',
  'client.voted': 'Your choice is kept.',
  'client.passkeyRefused': 'No passkey was used. You can try again, or sign in another way.',
  'client.passkeyMissing': 'This browser cannot use passkeys here. Please sign in another way.',
} as const
