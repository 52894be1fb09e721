/** How fast the forum is, beside bare baselines measured in the same run. A scenario is a forum's size. */

export interface Scenario {
  /** The same seed gives the same forum, to the last word. */
  seed: number
  members: number
  threads: number
  posts: number
  /** Share of posts that their authors show to some members only, from 0 to 1. */
  restricted: number
  /** How many members keep themselves apart from somebody, with a list of their own. */
  guarded: number
  /** How many sockets watch one thread. */
  sockets: number
  /** How many threads one member follows who is looked at for it. */
  follows: number
  /** How many members follow some threads all together; those who are missing only read. */
  followers: number
}

export const scenarios = {
  /** What the aims in the README are about. */
  standard: {
    seed: 1,
    members: 1_000,
    threads: 5_000,
    posts: 200_000,
    restricted: 0.02,
    guarded: 0,
    sockets: 1_000,
    follows: 500,
    followers: 5_000,
  },
  /** Where a fifth of all posts is not for everybody, and many keep out of somebody's sight. */
  guarded: {
    seed: 1,
    members: 1_000,
    threads: 5_000,
    posts: 200_000,
    restricted: 0.2,
    guarded: 300,
    sockets: 1_000,
    follows: 500,
    followers: 5_000,
  },
  /** A million posts, and members to write them. */
  large: {
    seed: 1,
    members: 5_000,
    threads: 25_000,
    posts: 1_000_000,
    restricted: 0.2,
    guarded: 300,
    sockets: 1_000,
    follows: 500,
    followers: 5_000,
  },
  /** A tenth of `large`, to see what grows with it. */
  tenth: {
    seed: 1,
    members: 500,
    threads: 2_500,
    posts: 100_000,
    restricted: 0.2,
    guarded: 30,
    sockets: 1_000,
    follows: 500,
    followers: 5_000,
  },
  /** For trying the harness. */
  small: {
    seed: 1,
    members: 100,
    threads: 60,
    posts: 6_000,
    restricted: 0.02,
    guarded: 5,
    sockets: 80,
    follows: 30,
    followers: 150,
  },
} satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios
