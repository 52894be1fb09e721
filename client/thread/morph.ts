/** Replaces an element with its newer self without taking anything out of a reader's hands. */
import { Idiomorph } from 'idiomorph'

/**
 * Makes `old` equal to `fresh`. What is being typed or chosen in it stays, and so do focus and
 * opened folds; what carries `data-stays` was put there by the page itself and stays too.
 */
export function morph(old: Element, fresh: Element): void {
  void Idiomorph.morph(old, fresh, {
    morphStyle: 'outerHTML',
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: (node) => !isHeld(node),
      beforeNodeRemoved: (node) => !(node instanceof Element && node.hasAttribute('data-stays')),
      beforeAttributeUpdated: (name, node) => !(name === 'open' && node.tagName === 'DETAILS'),
    },
  })
}

/** True for a field that one is in, or that holds something else than the server put in it. */
function isHeld(node: Node): boolean {
  const isField = node instanceof Element && node.matches('input, select, textarea')
  if (isField && node === document.activeElement) return true
  if (node instanceof HTMLTextAreaElement) return node.value !== node.defaultValue
  if (node instanceof HTMLSelectElement) {
    const first = [...node.options].findIndex((option) => option.defaultSelected)
    return node.selectedIndex !== Math.max(first, 0)
  }
  if (!(node instanceof HTMLInputElement) || node.type === 'hidden') return false
  return node.value !== node.defaultValue || node.checked !== node.defaultChecked
}
