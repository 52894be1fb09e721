/** What is the reader's own on a page that is otherwise the same for everyone who may see it. */

const reacted = new Set<string>()

/** Takes in `data-reacted`: `post:kind` for each reaction of the reader. */
export function readOwn(list: string | undefined): void {
  reacted.clear()
  for (const entry of list?.split(' ') ?? []) reacted.add(entry)
}

/** True when the reader has reacted so. */
export function hasReacted(post: string, kind: string): boolean {
  return reacted.has(`${post}:${kind}`)
}

/** Remembers whether the reader reacts so, for this post's newer selves too. */
export function rememberReaction(post: string, kind: string, on: boolean): void {
  if (on) reacted.add(`${post}:${kind}`)
  else reacted.delete(`${post}:${kind}`)
}

/** Marks the reader's own reactions within an element. */
export function markOwn(element: Element): void {
  for (const button of element.querySelectorAll<HTMLButtonElement>('.act[name="react"]')) {
    const post = postOf(button)
    if (post) button.setAttribute('aria-pressed', String(hasReacted(post, button.value)))
  }
}

/** The post whose row of buttons this one stands in. */
export function postOf(button: HTMLButtonElement): string | null {
  return button.closest<HTMLElement>('.acts')?.dataset.post ?? null
}
