/** The English catalogue: one file for each part of the forum. */
import { accountWords } from './account.ts'
import { communityWords } from './community.ts'
import { errorWords } from './errors.ts'
import { formWords } from './forms.ts'
import { joinWords } from './join.ts'
import { postWords } from './posts.ts'
import { setUpWords } from './set-up.ts'
import { shellWords } from './shell.ts'
import { spaceWords } from './spaces.ts'
import { threadWords } from './threads.ts'

export const en = {
  ...shellWords,
  ...errorWords,
  ...formWords,
  ...joinWords,
  ...accountWords,
  ...communityWords,
  ...setUpWords,
  ...spaceWords,
  ...threadWords,
  ...postWords,
} as const
