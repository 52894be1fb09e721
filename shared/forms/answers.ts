/** What JSON answers are made of, as schemas for the API's document. */
import { z } from 'zod'
import { joiningWays, inviters, roles, spaceAccesses } from '../vocabulary.ts'

/** A public id: opaque, without order. */
export const id = z.string()
export const time = z.iso.datetime()
/** Opaque; for `?after=`. Null on the last page. */
export const next = z.string().nullable()

export const memberName = z.object({ id, handle: z.string() })

export const space = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  access: z.enum(spaceAccesses),
})

export const listedSpace = space.extend({
  threadCount: z.int(),
  lastActivityAt: time.nullable(),
})

export const crisisEntry = z.object({
  name: z.string(),
  how: z.string(),
  where: z.string(),
  mayInvolvePolice: z.boolean(),
})

export const settings = z.object({
  name: z.string(),
  description: z.string(),
  joining: z.enum(joiningWays),
  questions: z.array(z.string()),
  probationDays: z.int(),
  invitesBy: z.enum(inviters),
  crisis: z.array(crisisEntry),
})

export const agreement = z.object({
  version: z.int(),
  /** Markdown. */
  body: z.string(),
  html: z.string(),
  createdAt: time,
})

export const role = z.enum(roles)
