/** Calls that run a community. */
import { z } from 'zod'
import { agreement, crisisEntry, memberName, role, settings } from '../answers.ts'
import { agreementAccepted, agreementForm, communityForm, lawForm } from '../community.ts'
import { endedReason } from '../clinicians.ts'
import type { Operation } from '../operation.ts'
import { setUpForm } from '../set-up.ts'

const about = settings
  .pick({ name: true, runBy: true, contact: true, authorities: true, languages: true })
  .extend({
    description: z.string(),
    /** When somebody of the moderation team is usually there. */
    hours: z.object({ from: z.int(), until: z.int(), zone: z.string() }).nullable(),
  })

const lawPoint = z.object({
  id: z.string(),
  done: z.boolean(),
  /** Whether only the owner can know, and says so. */
  own: z.boolean(),
  checkedOn: z.string().nullable(),
  /** Where it is answered. */
  pages: z.array(z.string()),
})

const setUp: Operation[] = [
  {
    method: 'get',
    path: '/set-up/:token',
    summary: 'Show the form that sets the community up, to whoever holds the printed link.',
    answers: { 200: z.object({}) },
  },
  {
    method: 'post',
    path: '/set-up/:token',
    summary: 'Set the community up and sign in as its owner. The token works once.',
    body: setUpForm,
    answers: { 201: z.object({ member: memberName }) },
  },
]

const community: Operation[] = [
  {
    method: 'get',
    path: '/community',
    summary: 'Read the settings: the owner all, the moderation team how many people wait.',
    answers: { 200: z.object({ ...settings.partial().shape, waiting: z.int() }) },
  },
  {
    method: 'put',
    path: '/community',
    summary: 'Change settings; what is left out stays. The owner.',
    body: communityForm,
    answers: { 200: settings },
  },
  {
    method: 'get',
    path: '/community/crisis',
    summary: 'Show the form for the crisis resources. The owner.',
    answers: { 200: z.object({ crisis: z.array(crisisEntry) }) },
  },
  {
    method: 'get',
    path: '/community/contact',
    summary: 'Show the form for contact, hours and how long reports are kept. The owner.',
    answers: { 200: settings },
  },
  {
    method: 'get',
    path: '/about',
    summary: 'Read who runs the forum, and how to reach them.',
    answers: { 200: about },
  },
  {
    method: 'get',
    path: '/community/law',
    summary: 'Read the checklist of what the law commonly asks. The owner.',
    answers: { 200: z.object({ points: z.array(lawPoint) }) },
  },
  {
    method: 'put',
    path: '/community/law',
    summary: 'Say which items of the checklist one has looked at. The owner.',
    body: lawForm,
    answers: { 200: z.object({ points: z.array(lawPoint) }) },
  },
  {
    method: 'get',
    path: '/crisis',
    summary: 'Read the crisis resources.',
    answers: { 200: z.object({ crisis: z.array(crisisEntry) }) },
  },
  {
    method: 'get',
    path: '/agreement',
    summary: 'Read the community agreement, and which version one has said yes to.',
    answers: {
      200: z.object({ agreement: agreement.nullable(), accepted: z.int().nullable() }),
    },
  },
  {
    method: 'put',
    path: '/agreement',
    summary: 'Put a new version of the agreement in force. The owner.',
    body: agreementForm,
    answers: { 200: z.object({ agreement }) },
  },
  {
    method: 'put',
    path: '/agreement/accepted',
    summary: 'Say yes to the version in force.',
    body: agreementAccepted,
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/agreement/:version',
    summary: 'Read an earlier version of the agreement.',
    answers: { 200: z.object({ agreement }) },
  },
  {
    method: 'get',
    path: '/community/agreement',
    summary: 'Show the form for the agreement. The owner.',
    answers: { 200: z.object({ agreement: agreement.nullable() }) },
  },
]

const offices: Operation[] = [
  {
    method: 'get',
    path: '/community/roles',
    summary: 'Read the offices of a member. The owner.',
    query: { handle: 'Whose offices.' },
    answers: { 200: z.object({ member: memberName.optional(), roles: z.array(role) }) },
  },
  {
    method: 'put',
    path: '/m/:handle/roles/:role',
    summary: 'Give an office: moderator, overseer, clinician or owner. The owner.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/m/:handle/roles/:role',
    summary: 'Take an office away; the last owner stays. A peer clinician is told why. The owner.',
    body: endedReason,
    answers: { 204: null },
  },
]

export const runningOperations: readonly Operation[] = [...setUp, ...community, ...offices]
