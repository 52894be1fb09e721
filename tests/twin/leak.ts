/**
 * Deliberate leaks, each a mistake somebody could make: a text in a file of the server and what
 * stands there instead. Told twice, histories must show every one of them; one that stays unseen is
 * a hole in the generator.
 */
export interface Patch {
  file: string
  find: string
  replace: string
}

export interface Mutation {
  name: string
  patches: Patch[]
}

/** A leak in one place of a file below `server/`. */
export function leak(name: string, file: string, find: string, replace: string): Mutation {
  return { name, patches: [{ file: `server/${file}`, find, replace }] }
}
