/** A page to be looked at, and what can be done on it before that. */
import type { Page } from 'playwright-core'
import type { Stage } from './stage.ts'

export interface Entry {
  as: 'visitor' | 'waiting' | 'paused' | 'member' | 'clinician' | 'restored' | 'moderator' | 'owner'
  /** The route as Express knows it, so that none is forgotten. */
  route: string
  /** The address, where it is not the route itself. */
  path?: string | ((stage: Stage) => string)
  /** What is particular about it this time, and what is done on it before it is looked at. */
  once?: string
  act?: (page: Page) => Promise<unknown>
}

export const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

export const unfold = (words: string) => (page: Page) =>
  page.locator('summary', { hasText: words }).first().click()

export const mistakes = 'with mistakes'
