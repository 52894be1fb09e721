/** The room between what stands below one another: what touches looks like one thing. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Pixels that part a field, a button, a heading or a notice from what stands before it. */
const least = 6

const apart = 'h2, h3, nav, .nothing, .field, fieldset, .notice, .button, .choice, .fold'

/** Goes through the forms and the parts of a page as it stands. */
export async function checkRoom(page: Page): Promise<void> {
  const crammed = await page.evaluate<string[]>(`
    [...document.querySelectorAll('main, main form, main fieldset, main .block, main live-cases')]
      .flatMap((whole) => [...whole.children])
      .filter((part) => part.matches('${apart}') && !part.closest('.row, .choices, .filters, .fold .fold'))
      .flatMap((part) => {
        const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).position !== 'absolute'
        let before = part.previousElementSibling
        while (before && !seen(before)) before = before.previousElementSibling
        if (!before || !seen(part) || (before.matches('.fold, .choice') && !part.matches('h2, h3'))) return []
        const room = part.getBoundingClientRect().top - before.getBoundingClientRect().bottom
        const isBeside = room < -${least}
        return isBeside || room >= ${least} ? [] :
          [room.toFixed(1) + ' px: ' + before.outerHTML.slice(0, 80) + ' / ' + part.outerHTML.slice(0, 80)]
      })`)
  expect(crammed, 'less room than six pixels').toEqual([])
}
