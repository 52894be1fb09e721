/** Changes who sees a post, in place. What follows from it is said in the form, by the server. */
import { say } from './say.ts'
import type { LiveThread } from './thread/live-thread.ts'
import { word } from './words.ts'
import type { Accepting } from './writing/forms.ts'

/** Lets the button of a text say for whom it is, and a post's control open on what holds now. */
export function startAudienceChoice(): void {
  document.addEventListener('toggle', ({ target }) => openOnChoice(target), true)
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.name !== 'audience') return
    const words = target.selectedOptions[0]?.dataset.button
    const button = target.form?.querySelector('.button.main')
    if (words && button) button.textContent = words
  })
}

/** From there, two keys change it: an arrow and Enter. */
function openOnChoice(control: EventTarget | null): void {
  if (!(control instanceof HTMLDetailsElement) || !control.matches('.own > .audience')) return
  if (!control.open || control.querySelector('summary') !== document.activeElement) return
  control.querySelector<HTMLInputElement>('input:checked')?.focus()
}

/** Closes the control and lets the page show the post as its author has it now. */
export const audienceChanged: Accepting = {
  forms: '[data-audience]',
  async accepted(form) {
    // What was chosen is what holds now: otherwise the choice would count as not yet sent.
    for (const choice of form.querySelectorAll('input')) choice.defaultChecked = choice.checked
    for (const option of form.querySelectorAll('option')) option.defaultSelected = option.selected
    const control = form.closest('details')
    control?.removeAttribute('open')
    control?.querySelector('summary')?.focus()
    say(word('client.changed'))
    const post = form.dataset.audience ?? ''
    const thread = form.closest<LiveThread>('live-thread')
    if (!thread) return location.assign(`/p/${post}/in-thread`)
    if (!thread.isLive) await thread.fetch(post)
  },
}
