/** What somebody who joins sends. */
import { z } from 'zod'
import { handleField } from '../handle.ts'
import { limits } from '../limits.ts'
import { isOwnHandle, newPassphrase } from '../passphrase.ts'
import { plainText } from '../text.ts'
import { wholeNumber, withLists } from './fields.ts'

const inviteCodeLength = 100

/** What a community asks for besides handle, passphrase and agreement. */
export interface JoinAsks {
  invitation: boolean
  /** How many questions must be answered. */
  questions: number
}

/** The schema of `POST /join` in a community that asks for `asks`. */
export function joinFormFor(asks: JoinAsks) {
  const form = z
    .object({
      handle: handleField,
      passphrase: newPassphrase,
      agreement: z.union([z.literal(true), z.literal('true'), z.literal('on')], {
        error: 'form.mustAgree',
      }),
      /** The version on the page; left out by programs, which agree to the newest. */
      agreementVersion: wholeNumber(0, 1_000_000).optional(),
      inviteCode: plainText({ min: asks.invitation ? 1 : 0, max: inviteCodeLength }).prefault(''),
      answers: z.preprocess(inList, answersTo(asks.questions)).prefault([]),
    })
    .check((ctx) => {
      if (!isOwnHandle(ctx.value.passphrase, ctx.value.handle)) return
      const message = 'passphrase.isHandle'
      ctx.issues.push({ code: 'custom', message, path: ['passphrase'], input: ctx.value })
    })
  return withLists(form)
}

function answersTo(questions: number) {
  return z
    .array(plainText({ max: limits.answerLength, multiline: true }))
    .max(limits.joinQuestions)
    .check((ctx) => {
      for (let number = 0; number < questions; number += 1) {
        if (ctx.value[number]) continue
        const message = 'form.required'
        ctx.issues.push({ code: 'custom', message, path: [number], input: ctx.value })
      }
    })
}

function inList(answers: unknown): unknown {
  return typeof answers === 'string' ? [answers] : answers
}

/** The schema of `POST /join` where nothing more is asked. */
export const joinForm = joinFormFor({ invitation: false, questions: 0 })
