/** What happens in the page when a reply has been posted. */
import { type DraftFields, draftFields } from '../../shared/draft-fields.ts'
import { pollResults } from '../../shared/vocabulary.ts'
import { say } from '../say.ts'
import { newKey } from '../send.ts'
import { goTo } from '../thread/go-to.ts'
import type { LiveThread } from '../thread/live-thread.ts'
import { word } from '../words.ts'
import { fillDraft } from './draft-fields.ts'
import { forgetDraft } from './drafts.ts'
import type { Accepting } from './forms.ts'
import { showProblem } from './problem.ts'
import { goHome } from './reply.ts'
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
    const alias = showAlias(form)
    goHome()
    await forgetDraft(form)
    const thread = document.querySelector<LiveThread>('live-thread')
    if (!thread || !(await bring(thread, post.id)))
      return location.assign(`/p/${post.id}/in-thread`)
    goTo(document.getElementById(`p-${post.id}`)!)
    offerUndo(post.id, word(alias ? 'client.postedUnderAlias' : 'client.posted'), () => {
      thread.change({ kind: 'removed', thread: '', post: { id: post.id } })
      giveBack(form, field, sent)
    })
  },
}

/** An answer to a repeated request may be the post of the first: then later words are not in it. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/**
 * What the next reply begins without: chosen post by post, never by having been chosen before. The
 * alias stays: going on without it would name somebody who did not mean to be named.
 */
const none: DraftFields = {
  contentNote: '',
  hat: '',
  pollOptions: '',
  pollSeveral: '',
  pollNamed: '',
  pollResults: pollResults[0],
  pollDays: '',
}

function clear(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea, [type="text"]')) {
    field.defaultValue = ''
  }
  fillDraft(form, { body: '', fields: none })
  form.querySelector('[name="pollOptions"]')?.closest('details')?.removeAttribute('open')
}

/** Nobody should go on under an alias without seeing it. */
function showAlias(form: HTMLFormElement): boolean {
  const box = form.querySelector<HTMLInputElement>('[name="anonymous"]')
  if (!box?.checked) return false
  box.closest('details')?.setAttribute('open', '')
  return true
}

async function bring(thread: LiveThread, id: string): Promise<boolean> {
  if (thread.isLive && !thread.show(id)) {
    await new Promise((done) => setTimeout(done, patience))
  }
  return thread.show(id) || thread.fetch(id)
}

function giveBack(form: HTMLFormElement, field: HTMLTextAreaElement, sent: URLSearchParams): void {
  const body = [sent.get('body') ?? '', field.value].filter(Boolean).join('\n\n')
  const fields = Object.fromEntries(draftFields.map((name) => [name, sent.get(name) ?? '']))
  fillDraft(form, { body, fields })
  field.focus()
  say(word('client.undone'))
}
