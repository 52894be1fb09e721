/** Being asked whether a check-in would be welcome. */
import { z } from 'zod'
import { oneOf, tick } from './fields.ts'

export const checkInAnswers = ['yes', 'not-now', 'never'] as const

/** `POST /me/check-ins/:id`. */
export const checkInAnswer = z.object({ answer: oneOf(checkInAnswers) })

/** `PUT /me/check-ins`: whether one may be asked at all. */
export const checkInsWelcome = z.object({ welcome: tick })
