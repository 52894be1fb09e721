/** The sanitiser: the second wall, should a post ever have something in it that was not meant. */
import type { DOMPurify } from 'dompurify'
import { allowedAttributes, allowedTags, outsideRel } from './allowed.ts'

let loaded: DOMPurify | undefined

export function sanitiserIsLoaded(): boolean {
  return loaded !== undefined
}

/** Loading takes most of a second and 50 MB, so it waits for the first post that needs it. */
export async function loadSanitiser(): Promise<void> {
  if (loaded) return
  const [{ JSDOM }, { default: createDOMPurify }] = await Promise.all([
    import('jsdom'),
    import('dompurify'),
  ])
  // One window for all posts: one for each is ten times slower, and the memory grows.
  const purify = createDOMPurify(new JSDOM('').window)
  purify.setConfig({
    ALLOWED_TAGS: [...allowedTags],
    ALLOWED_ATTR: [...new Set(Object.values(allowedAttributes).flatMap(Object.keys))],
  })
  purify.addHook('uponSanitizeAttribute', (node, data) => {
    const pattern = allowedAttributes[node.localName]?.[data.attrName]
    data.keepAttr = pattern?.test(data.attrValue) ?? false
  })
  purify.addHook('afterSanitizeAttributes', (node) => {
    if (node.localName !== 'a') return
    const inside = /^[#/]/.test(node.getAttribute('href') ?? '#')
    if (inside) node.removeAttribute('rel')
    else node.setAttribute('rel', outsideRel)
  })
  loaded = purify
}

/** Needs `loadSanitiser` first. */
export function sanitise(html: string): string {
  if (!loaded?.isSupported) throw new Error('The sanitiser is not there')
  return loaded.sanitize(html)
}
