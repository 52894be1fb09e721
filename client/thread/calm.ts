/**
 * Puts the way to calm a post down into its menu as it opens, for whoever may: `data-calm` of the page
 * has the words. The article itself is the same for everybody.
 */
export function offerCalm(page: HTMLElement): void {
  const words = page.dataset.calm
  if (words === undefined) return
  const offer = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    const post = target.closest<HTMLElement>('form[data-post]')?.dataset.post
    const menu = target.querySelector('.fan')
    if (!post || !menu || menu.querySelector('.calm')) return
    const link = document.createElement('a')
    link.className = 'act calm'
    link.href = `/p/${post}/calm`
    link.textContent = words
    menu.append(link)
  }
  // It does not bubble.
  page.addEventListener('toggle', offer, true)
}
