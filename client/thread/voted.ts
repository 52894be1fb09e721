/** Answering a poll without leaving the page. */
import { say } from '../say.ts'
import { word } from '../words.ts'
import type { Accepting } from '../writing/forms.ts'

/** What happens in the page when a choice has been kept: `confirmed` brings the post as it is now. */
export function voted(confirmed: (post: string) => void): Accepting {
  return {
    forms: 'form[data-poll]',
    accepted(form, _data, sent) {
      say(word('client.voted'))
      const post = form.dataset.poll ?? ''
      if (sent.get('_method') === 'delete') clear(post)
      if (document.querySelector('live-thread')) confirmed(post)
      else location.reload()
    },
  }
}

// What was pressed stays pressed otherwise, whatever the markup says.
function clear(post: string): void {
  const choices = document.querySelectorAll<HTMLInputElement>(`#p-${post} .poll input`)
  for (const choice of choices) choice.checked = false
}
