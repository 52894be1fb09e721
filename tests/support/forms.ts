/** Forms as a browser without scripts would fill in and send them. */
import { JSDOM } from 'jsdom'

/** The fields of the form in `html` that `selector` finds, as they would be sent untouched. */
export function fieldsIn(html: string, selector = 'main form'): Record<string, string> {
  const { window } = new JSDOM(html)
  const form = window.document.querySelector<HTMLFormElement>(selector)
  if (!form) throw new Error(`There is no ${selector} in the page.`)
  return Object.fromEntries(
    [...new window.FormData(form).entries()].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]),
  )
}

/** What the page says about a field, or null. */
export function errorIn(html: string, field: string): string | null {
  const { document } = new JSDOM(html).window
  return document.getElementById(`e-${field}`)?.textContent ?? null
}

/** The words of the page's main part. */
export function wordsIn(html: string): string {
  const main = new JSDOM(html).window.document.querySelector('main')
  return (main?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
