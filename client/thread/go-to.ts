/** Brings the reader to a part of the page. */

/** Brings focus and view to an element that could not have focus by itself; opens what folds it. */
export function goTo(element: HTMLElement): void {
  for (let fold = closedAround(element); fold; fold = closedAround(element)) fold.open = true
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}

/** The closed fold that an element is hidden in, if any. */
export function closedAround(element: Element): HTMLDetailsElement | null {
  return element.closest<HTMLDetailsElement>('details:not([open])')
}

/** Lets "in reply to" lead to the post on this page, where it is here. */
export function startJumps(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-jump]')
    const post = link && document.getElementById(`p-${link.dataset.jump}`)
    if (!post || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    goTo(post)
  })
}
