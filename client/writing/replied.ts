/** What happens in the page when a reply has been posted. */
import { say } from '../say.ts'
import { newKey } from '../send.ts'
import { goTo } from '../thread/go-to.ts'
import type { LiveThread } from '../thread/live-thread.ts'
import { word } from '../words.ts'
import { forgetDraft } from './drafts.ts'
import type { Accepting } from './forms.ts'
import { showProblem } from './problem.ts'
import { findReplyLink, goHome, moveTo } from './reply.ts'
import { offerUndo } from './undo.ts'

/** Milliseconds for the post to come over the live connection before it is asked for. */
const patience = 400

/** Clears the composer, shows the post in its place, and offers to take it back. */
export const replied: Accepting = {
  forms: '#reply',
  async accepted(form, data, sent) {
    const { post } = data as { post: { id: string; body?: string } }
    const field = form.querySelector('textarea')!
    form.querySelector<HTMLInputElement>('input[name="key"]')!.value = newKey()
    if (post.body !== undefined && plain(post.body) !== plain(sent.get('body') ?? '')) {
      return showProblem(form, {
        status: 200,
        title: word('client.postedEarlier.title'),
        detail: word('client.postedEarlier.detail'),
      })
    }
    clear(form)
    goHome()
    await forgetDraft(form)
    const thread = document.querySelector<LiveThread>('live-thread')
    if (!thread || !(await bring(thread, post.id)))
      return location.assign(`/p/${post.id}/in-thread`)
    goTo(document.getElementById(`p-${post.id}`)!)
    offerUndo(post.id, () => {
      thread.change({ kind: 'removed', thread: '', post: { id: post.id } })
      giveBack(form, field, sent)
    })
  },
}

/** An answer to a repeated request may be the post of the first: then later words are not in it. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function clear(form: HTMLFormElement): void {
  for (const name of ['body', 'contentNote', 'pollOptions']) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      field.defaultValue = ''
      field.value = ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  // Chosen post by post, never by having been chosen before.
  const hat = form.elements.namedItem('hat')
  if (hat instanceof HTMLSelectElement) hat.value = ''
}

async function bring(thread: LiveThread, id: string): Promise<boolean> {
  if (thread.isLive && !thread.show(id)) {
    await new Promise((done) => setTimeout(done, patience))
  }
  return thread.show(id) || thread.fetch(id)
}

function giveBack(form: HTMLFormElement, field: HTMLTextAreaElement, sent: URLSearchParams): void {
  const parent = sent.get('parentId') ?? ''
  const link = findReplyLink(parent)
  if (link) moveTo(parent, link.dataset.name ?? '')
  field.value = [sent.get('body') ?? '', field.value].filter(Boolean).join('\n\n')
  const note = form.elements.namedItem('contentNote')
  if (note instanceof HTMLInputElement) note.value = sent.get('contentNote') ?? ''
  const hat = form.elements.namedItem('hat')
  if (hat instanceof HTMLSelectElement) hat.value = sent.get('hat') ?? ''
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
  say(word('client.undone'))
}
