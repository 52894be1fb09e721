/** Answering a poll without leaving the page. */
import { say } from '../say.ts'
import { word } from '../words.ts'
import type { Accepting } from '../writing/forms.ts'

/** What happens in the page when a choice has been kept: `confirmed` brings the post as it is now. */
export function voted(confirmed: (post: string) => void): Accepting {
  return {
    forms: 'form[data-poll]',
    accepted(form) {
      say(word('client.voted'))
      const post = form.dataset.poll ?? ''
      if (document.querySelector('live-thread')) confirmed(post)
      else location.reload()
    },
  }
}
