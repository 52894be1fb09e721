/** Calls for those who look after the machine, and the pages that explain. */
import { z } from 'zod'
import type { Operation } from '../operation.ts'

const helpPage = z.object({ slug: z.string(), title: z.string(), about: z.string() })

export const operatingOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/help',
    summary: 'List the help pages.',
    answers: { 200: z.object({ pages: z.array(helpPage) }) },
  },
  {
    method: 'get',
    path: '/help/:page',
    summary: 'Read a help page. JSON gets its title; the text is HTML.',
    answers: { 200: z.object({ page: helpPage }) },
  },
  {
    method: 'get',
    path: '/health',
    summary: 'Say whether the forum can read its database.',
    answers: {
      200: z.object({ ok: z.literal(true), version: z.string() }),
      503: z.object({ ok: z.literal(false), version: z.string() }),
    },
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Read measures in the text format of Prometheus. Answered on the machine itself only.',
    answers: { 200: z.string() },
    type: 'text/plain',
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'Read this document.',
    answers: { 200: z.object({ openapi: z.literal('3.1.0') }).loose() },
  },
]
