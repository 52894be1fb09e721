/** Calls about professional mode, and about what shows and records that it works. */
import { z } from 'zod'
import { professionalLevels } from '../../vocabulary.ts'
import { lookedThrough } from '../after-restore.ts'
import { id, time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { audienceField } from '../posts.ts'
import { professionalModeForm } from '../professional-mode.ts'
import { seeAsForm } from '../see-as.ts'
import { stepBackForm, undoForm } from '../step-back.ts'

const mode = z.object({
  on: z.boolean(),
  level: z.enum(professionalLevels).nullable(),
  /** False while it is being prepared: it then hides nothing yet. */
  prepared: z.boolean(),
})

export const protectionOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/professional-mode',
    summary: 'Read whether professional mode is on; for peer clinicians.',
    answers: { 200: mode },
  },
  {
    method: 'put',
    path: '/me/professional-mode',
    summary: 'Switch professional mode on, at a level, or off.',
    body: professionalModeForm,
    answers: { 200: mode },
  },
  {
    method: 'get',
    path: '/me/step-back',
    summary: 'Read which change of many audiences can still be undone.',
    answers: {
      200: z.object({ undo: z.object({ id, at: time, posts: z.int() }).nullable() }),
    },
  },
  {
    method: 'post',
    path: '/me/step-back',
    summary: 'Narrow everything one has written.',
    body: stepBackForm,
    answers: { 200: z.object({ changed: z.int(), undo: id.nullable() }) },
  },
  {
    method: 'post',
    path: '/me/step-back/undo',
    summary: 'Undo a change of many audiences: the one named, or the newest.',
    body: undoForm,
    answers: { 200: z.object({ changed: z.int() }) },
  },
  {
    method: 'get',
    path: '/me/after-restore',
    summary: 'Read what of one’s settings may have changed between a backup and its restore.',
    answers: {
      200: z.object({
        restored: z.object({ at: time, from: time }).nullable(),
        standing: z.object({
          closed: z.boolean(),
          level: z.enum(professionalLevels).nullable(),
          isClinician: z.boolean(),
          entries: z.int(),
          ending: z.int(),
          newestEntry: time.nullable(),
          contactPoints: z.int(),
          blocks: z.int(),
          circles: z.int(),
          profileAudience: audienceField,
          posts: z.int(),
          shown: z.int(),
        }),
      }),
    },
  },
  {
    method: 'post',
    path: '/me/after-restore',
    summary: 'Say that one has looked, and open again what was closed after a restore.',
    body: lookedThrough,
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/me/boundary-record',
    summary: 'Read what protected one here, when, and at which level.',
    query: {
      download: 'Any value for a file to keep.',
      format: '`json` for a file with data, when the request does not ask for data itself.',
    },
    answers: {
      200: z.object({
        handle: z.string(),
        community: z.string(),
        writtenAt: time,
        record: z.array(
          z.object({ at: time, what: z.enum(['list', 'mode', 'closed']), setting: z.string() }),
        ),
      }),
    },
  },
  {
    method: 'get',
    path: '/me/see-as',
    summary: 'Read a page as somebody else would get it: its data, with its status.',
    query: seeAsForm.shape,
    answers: { 200: z.unknown() },
  },
]
