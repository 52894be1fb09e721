import type { ImaginedViewer } from '../../../shared/forms/see-as.ts'
import { paths } from '../../../shared/paths.ts'

export interface Inner {
  title: string
  /** What stands in the page's main part, with nothing in it that acts. */
  html: string
}

/** Whatever does something, or asks to sign in: a preview is for looking. */
const acting = [
  /<form\b[^>]*>.*?<\/form>/gs,
  /<noscript>.*?<\/noscript>/gs,
  /<template\b[^>]*>.*?<\/template>/gs,
  /<p>\s*<a [^>]*href="\/(?:sign-in|join)\b[^>]*>.*?<\/a>\s*<\/p>/gs,
]

/** The main part of one of our own pages, to stand within another. Its links stay in the preview. */
export function innerPage(page: string, viewer: ImaginedViewer): Inner {
  const title = /<title>(.*?) · [^<]*<\/title>/s.exec(page)?.[1] ?? ''
  let html = /<main\b[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? ''
  for (const part of acting) html = html.replace(part, '')
  // Nothing in it may be live: updates that come are for the one who looks, not for whom they imagine.
  html = html.replace(/<(\/?)live-[a-z]+\b[^>]*>/g, '<$1div>')
  html = html.replace(/ href="(\/(?!\/|assets\/|help\b)[^"]*)"/g, (_, href: string) => {
    const [path = '', hash] = href.replaceAll('&amp;', '&').split('#')
    const to = paths.seeAs(viewer, path).replaceAll('&', '&amp;')
    return ` href="${to}${hash === undefined ? '' : `#${hash}`}"`
  })
  return { title, html }
}
