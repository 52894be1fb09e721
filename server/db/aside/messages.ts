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

/** Its rows, each with a value for each name; or what was wrong with it. */
export type Answer =
  { names: readonly string[]; rows: readonly (readonly unknown[])[] } | { error: string }

export type Found = Extract<Answer, { rows: unknown }>
