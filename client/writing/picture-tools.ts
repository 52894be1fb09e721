/** What the page's own script lends to the one for pictures: a second copy of it would not be let in. */
import { say } from '../say.ts'
import { answerFrom, newKey, notSent, send } from '../send.ts'
import { parse } from '../trusted.ts'
import { word } from '../words.ts'
import { showProblem } from './problem.ts'

export const pictureTools = { say, answerFrom, newKey, notSent, send, parse, word, showProblem }

export type PictureTools = typeof pictureTools
