/** What a reader has before their eyes: whether two pages are the same to them. */

/** What the page says of itself, as lines: title, opening, then each post or thread in its place. */
export function shapeOf(document: Document): string[] {
  return document.querySelector('live-space') ? listShape(document) : threadShape(document)
}

export function titleOf(document: Document): string {
  return textOf(document.querySelector('h1'))
}

function threadShape(document: Document): string[] {
  const host = document.querySelector<HTMLElement>('live-thread')
  if (!host) return []
  const opening = host.querySelector<HTMLElement>('div[data-post]')
  const posts = [...host.querySelectorAll<HTMLElement>('.thread li[data-post]')]
  const lines = posts
    .filter((li) => !isOpening(li))
    .map((li) => {
      const level = li.closest('ol.replies') ? depthOf(li) : 0
      return `${'  '.repeat(level)}${li.dataset.post} to ${li.dataset.parent ?? 'nothing'}: ${told(li)}`
    })
  if (!opening && lines.length === 0) return []
  const isThere = opening?.querySelector(':scope > article')
  const first = isThere ? `${opening!.dataset.post}: ${told(opening!)}` : 'without opening'
  const head = `${titleOf(document)} ${textOf(document.querySelector('.need'))}`
  return [head, first, ...lines, footOf(document)]
}

/** Whether one can answer, why not, and the tools below. */
function footOf(document: Document): string {
  const form = document.querySelector<HTMLFormElement>('#reply')
  const box = form ? (form.hidden ? 'no box' : 'a box') : 'nothing to write in'
  const [above, below] = ['above', 'below'].map((place) =>
    textOf(document.querySelector(`[data-foot="${place}"]`)),
  )
  return `${above} | ${box} | ${below}`
}

/** How many lists of replies it stands in; the flat rest of a long run is one with its list. */
function depthOf(li: Element): number {
  let depth = 0
  for (let at = li.parentElement?.closest('ol.replies'); at;) {
    if (!at.classList.contains('flat')) depth += 1
    at = at.parentElement?.closest('ol.replies')
  }
  return depth
}

/** A fresh page of replies to an opening out of sight says above the list and in it that it is gone. */
function isOpening(li: HTMLElement): boolean {
  const isLost = li.matches('.gone-item:not([data-parent])')
  return (
    isLost &&
    li.parentElement!.querySelector(`:scope > [data-parent="${li.dataset.post}"]`) !== null
  )
}

// How many replies would follow a post is said when its author looks, not while others write; and
// which buttons are pressed a page knows of itself, since frames are the same for many.
function told(holder: HTMLElement): string {
  const parts = [':scope > .by', ':scope > article, :scope > .gone', ':scope > .own summary']
  const said = parts.map((part) => textOf(holder.querySelector(part))).join(' | ')
  // To which space a thread has been moved shows on pages that are opened after that.
  return said.replace(/ of The \w+ Change$/, '')
}

function listShape(document: Document): string[] {
  const rows = [...document.querySelectorAll<HTMLElement>('.threads > li[data-thread]')]
  return rows.map((li) => `${li.dataset.thread} at ${li.dataset.at}: ${textOf(li)}`)
}

/** Text as it is read; times as moments, whatever words they are in. */
function textOf(element: Element | null): string {
  if (!element) return ''
  const copy = element.cloneNode(true) as Element
  for (const time of copy.querySelectorAll('time')) time.textContent = time.dateTime
  for (const own of copy.querySelectorAll('.own, ol.replies')) if (own !== copy) own.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
