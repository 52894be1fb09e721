/** The help pages as their readers read them. */
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { helpPages } from '../../server/features/help/help-page.ts'
import { inLanguage } from '../../server/words/index.ts'

/** The words of a help page, on one line. */
export function helpWords(slug: string): string {
  const { Page } = helpPages('en').find((page) => page.slug === slug)!
  return inLanguage('en', () => render(h(Page, {})))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
}
