/** What may be sent about circles. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'

export const circleName = z.object({ name: plainText({ min: 1, max: limits.circleNameLength }) })
export const circleMember = z.object({ handle: plainText({ min: 1, max: limits.handleMax }) })
