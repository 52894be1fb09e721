/** What the process and its reading thread say to each other. */

export interface ThreadData {
  /** The database. */
  file: string
}

/** One query. */
export interface Order {
  sql: string
  values: readonly unknown[]
}

/**
 * The values of its rows one after the other, so many for each as there are names; or what was wrong
 * with it. One long list is handed over in a third of the time of many short ones.
 */
export type Answer = { names: readonly string[]; values: readonly unknown[] } | { error: string }

export type Found = Extract<Answer, { values: unknown }>
