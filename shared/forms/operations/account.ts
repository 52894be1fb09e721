/** Calls that let people in and keep their accounts. */
import { z } from 'zod'
import { id, memberName, role, time } from '../answers.ts'
import { joinForm } from '../join.ts'
import { leaveForm, leavingWays } from '../leave.ts'
import type { Operation } from '../operation.ts'
import { addPasskeyForm, passkeySignInForm } from '../passkeys.ts'
import { changePassphraseForm, proofForm } from '../passphrase.ts'
import { recoverForm } from '../recovery.ts'
import { signInForm } from '../sessions.ts'
import { joiningWays } from '../../vocabulary.ts'

const me = memberName.extend({ roles: z.array(role) })
const signedIn = { 200: z.object({ member: me }) }
const page = { 200: z.object({}) }

const door: Operation[] = [
  {
    method: 'get',
    path: '/join',
    summary: 'Read how one joins, and what is asked.',
    query: { invite: 'The code of an invitation, to be filled in.' },
    answers: { 200: z.object({ joining: z.enum(joiningWays), questions: z.array(z.string()) }) },
  },
  {
    method: 'post',
    path: '/join',
    summary: 'Join, or ask to join, and be signed in.',
    body: joinForm,
    answers: { 201: z.object({ member: memberName }) },
  },
  {
    method: 'get',
    path: '/waiting',
    summary: 'Read whether one still waits to be let in, and how long others did.',
    answers: {
      200: z.object({ waiting: z.boolean(), averageWaitSeconds: z.int().nullable() }),
    },
  },
  {
    method: 'get',
    path: '/sign-in',
    summary: 'Show the form to sign in.',
    query: { next: 'Where to go then.' },
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/sign-in',
    summary: 'Sign in. A wrong handle and a wrong passphrase are answered alike.',
    body: signInForm,
    answers: signedIn,
  },
  { method: 'post', path: '/sign-out', summary: 'Sign out.', answers: { 204: null } },
  {
    method: 'get',
    path: '/welcome-back',
    summary: 'Show that signing in ended one’s leaving.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/recover',
    summary: 'Show the form for a recovery code.',
    answers: page,
  },
  {
    method: 'post',
    path: '/recover',
    summary: 'Get in with a recovery code, and choose another passphrase.',
    body: recoverForm,
    answers: signedIn,
  },
]

const passkey = z.object({ id, name: z.string(), createdAt: time, usedAt: time.nullable() })
/** As the WebAuthn API of browsers takes them. */
const options = z.object({}).loose()

const passkeys: Operation[] = [
  {
    method: 'post',
    path: '/sign-in/passkey/options',
    summary: 'Begin to sign in with a passkey.',
    answers: { 200: options },
  },
  {
    method: 'post',
    path: '/sign-in/passkey',
    summary: 'Sign in with a passkey.',
    body: passkeySignInForm,
    answers: { 200: z.object({ member: me, to: z.string() }) },
  },
  {
    method: 'get',
    path: '/me/passkeys',
    summary: 'List one’s passkeys.',
    answers: { 200: z.object({ passkeys: z.array(passkey) }) },
  },
  {
    method: 'post',
    path: '/me/passkeys/options',
    summary: 'Begin to add a passkey.',
    body: proofForm,
    answers: { 200: options },
  },
  {
    method: 'post',
    path: '/me/passkeys',
    summary: 'Add a passkey.',
    body: addPasskeyForm,
    answers: { 201: z.object({ passkey }) },
  },
  {
    method: 'delete',
    path: '/me/passkeys/:id',
    summary: 'Remove a passkey.',
    answers: { 204: null },
  },
]

const session = z.object({
  id,
  device: z.string(),
  createdAt: time,
  seenAt: time,
  current: z.boolean(),
})

const account: Operation[] = [
  {
    method: 'get',
    path: '/me/sessions',
    summary: 'List where one is signed in.',
    answers: { 200: z.object({ sessions: z.array(session) }) },
  },
  {
    method: 'delete',
    path: '/me/sessions',
    summary: 'Sign out everywhere else.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/sessions/:id',
    summary: 'Sign out in one place.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/me/passphrase',
    summary: 'Show the form for another passphrase.',
    answers: page,
  },
  {
    method: 'put',
    path: '/me/passphrase',
    summary: 'Choose another passphrase.',
    body: changePassphraseForm,
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/me/recovery-codes',
    summary: 'Read how many recovery codes are left.',
    answers: { 200: z.object({ left: z.int() }) },
  },
  {
    method: 'post',
    path: '/me/recovery-codes',
    summary: 'Make recovery codes; those before are void. They are shown this once.',
    body: proofForm,
    answers: { 201: z.object({ codes: z.array(z.string()) }) },
  },
]

const leaving: Operation[] = [
  {
    method: 'get',
    path: '/me/leave',
    summary: 'Read how leaving goes, and whether it needs another owner first.',
    answers: { 200: z.object({ graceDays: z.int(), onlyOwner: z.boolean() }) },
  },
  {
    method: 'post',
    path: '/me/leave',
    summary: 'Leave, with one’s posts or without; signing in before then ends it.',
    body: leaveForm,
    answers: {
      200: z.object({ leaving: z.object({ posts: z.enum(leavingWays), at: time }) }),
    },
  },
  {
    method: 'get',
    path: '/left',
    summary: 'Show that one has left.',
    answers: page,
  },
]

export const accountOperations: readonly Operation[] = [
  ...door,
  ...passkeys,
  ...account,
  ...leaving,
]
