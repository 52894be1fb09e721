/** Where a page goes when a form has been accepted that has nothing better to do. */
import { forgetDraft } from './drafts.ts'
import type { Accepting } from './forms.ts'

interface Made {
  thread?: { id: string }
  post?: { id: string }
}

/** Leads to what was made, or shows the page as it is now. */
export const onward: Accepting = {
  forms: 'form',
  async accepted(form, data) {
    await forgetDraft(form)
    const { thread, post } = (data ?? {}) as Made
    if (thread) location.assign(`/t/${thread.id}`)
    else if (post) location.assign(`/p/${post.id}/in-thread`)
    else location.reload()
  },
}
