/** One composer for a thread: it goes under the post one answers, and home again. */
import { say } from '../say.ts'
import { findReplies } from '../thread/arrange.ts'
import { steady } from '../thread/steady.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'

interface Home {
  form: HTMLFormElement
  /** Marks the composer's own place while it is away. */
  mark: Comment
  parent: HTMLInputElement
  /** The post that is answered at home: the opening. */
  opening: string
  heading: HTMLElement | null
  title: string
  cancel: HTMLElement
}

let home: Home | null = null

/** Lets Reply open the composer in place. Without a composer the links lead on by themselves. */
export function startReplies(): void {
  const form = document.querySelector<HTMLFormElement>('form#reply')
  const parent = form?.querySelector<HTMLInputElement>('input[name="parentId"]')
  if (!form || !parent) return
  home = makeHome(form, parent)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-reply]')
    if (!link || 'shut' in home!.form.dataset || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    event.preventDefault()
    answer(link.dataset.reply ?? '', link.dataset.name ?? '')
  })
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !isAway()) return
    event.preventDefault()
    cancel()
  })
  document.addEventListener('leaving', (event) => {
    if (!(event.target as Element).contains(form)) return
    goHome()
    say(word('client.parentGone'))
  })
}

function makeHome(form: HTMLFormElement, parent: HTMLInputElement): Home {
  const heading = form.querySelector<HTMLElement>('h2')
  const button = parse('<button type="button" class="button" hidden></button>')
  button.textContent = word('client.cancel')
  button.addEventListener('click', cancel)
  const send = form.querySelector('.send') ?? form
  send.append(button)
  const title = heading?.textContent ?? ''
  const mark = document.createComment('')
  return { form, mark, parent, opening: parent.value, heading, title, cancel: button }
}

/** Opens the composer as the answer to a post, and brings the reader to it. */
export function answer(post: string, name: string): void {
  if (!home) return
  moveTo(post, name)
  home.form.scrollIntoView({ block: 'nearest' })
  home.form.querySelector('textarea')?.focus()
}

/** Puts the composer under a post; at home when that is the opening or not on this page. */
export function moveTo(post: string, name: string): void {
  const li = document.getElementById(`li-${post}`)
  if (!home) return
  if (!li) return goHome()
  if (!isAway()) home.form.before(home.mark)
  const { form } = home
  const replies = findReplies(li)
  steady(() => (replies ? replies.before(form) : li.append(form)))
  home.parent.value = post
  home.cancel.hidden = false
  if (home.heading) home.heading.textContent = word('client.replyTo', { name })
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Puts the composer back where the page has it. */
export function goHome(): void {
  if (!home || !isAway()) return
  const { form, mark, parent, opening, heading } = home
  steady(() => mark.replaceWith(form))
  parent.value = opening
  home.cancel.hidden = true
  if (heading) heading.textContent = home.title
}

function isAway(): boolean {
  return home?.mark.isConnected ?? false
}

function cancel(): void {
  const post = home?.parent.value ?? ''
  goHome()
  findReplyLink(post)?.focus()
}

/** The Reply of a post that is on this page. */
export function findReplyLink(post: string): HTMLElement | null {
  const row = document.getElementById(`p-${post}`)
  return row?.querySelector<HTMLElement>('[data-reply]') ?? null
}
