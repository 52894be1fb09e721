/** Calls about keep-apart lists. Nothing in their answers depends on who is a member. */
import { z } from 'zod'
import { listedKinds } from '../../vocabulary.ts'
import { id, time } from '../answers.ts'
import { keepApartForm, keepApartImport, keepApartRemoval } from '../keep-apart.ts'
import type { Operation } from '../operation.ts'

const entry = z.object({ id, kind: z.enum(listedKinds), note: z.string(), addedAt: time })
const states = ['waiting', 'on', 'leaving'] as const
/** False without a mail server: then only handles can be entered. */
const addresses = z.boolean()

export const keepApartOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/keep-apart',
    summary: 'List one’s own notes on whom one keeps apart from, newest first.',
    answers: {
      200: z.object({
        entries: z.array(entry.extend({ state: z.enum(states) })),
        limit: z.int(),
        addresses,
      }),
    },
  },
  {
    method: 'post',
    path: '/me/keep-apart',
    summary: 'Keep apart from somebody; the answer is the same whoever is here.',
    body: keepApartForm,
    answers: { 201: z.object({ entry }) },
  },
  {
    method: 'get',
    path: '/me/keep-apart/import',
    summary: 'Read what a list may hold; for forms.',
    answers: { 200: z.object({ limit: z.int(), addresses }) },
  },
  {
    method: 'post',
    path: '/me/keep-apart/import',
    summary: 'Bring in a list, as a field or as text/csv; what was malformed is named by its line.',
    body: keepApartImport,
    answers: {
      201: z.object({
        added: z.int(),
        skipped: z.int(),
        errors: z.array(z.object({ line: z.int(), message: z.string() })),
      }),
    },
  },
  {
    method: 'delete',
    path: '/me/keep-apart/:id',
    summary: 'Take an entry back: at once while it waits, at a random moment once it is in force.',
    body: keepApartRemoval,
    answers: { 204: null },
  },
]
