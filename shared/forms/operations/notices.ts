/** Calls about notices, following, and what one has read. */
import { z } from 'zod'
import { followLevels, noticeSwitches, officeKinds } from '../../notices.ts'
import { author, id, next, time } from '../answers.ts'
import { followForm, mutedWord } from '../following.ts'
import {
  noticeChoices,
  noticeHours,
  readNotices,
  takeBreak,
  unreadFrom,
  unreadNotices,
} from '../notices.ts'
import type { Operation } from '../operation.ts'

const after = { after: 'Where the page before ended: its `next`.' }

const notice = z.object({
  id,
  kind: z.enum([...noticeSwitches, ...officeKinds]),
  at: time,
  read: z.boolean(),
  /** Null when it is about no post, or about one that is out of sight by now. */
  post: id.nullable(),
  thread: z.object({ id, title: z.string().nullable() }).nullable(),
  by: author.nullable(),
  /** How many posts or reactions it stands for. */
  count: z.int().nullable(),
  /** Where it leads. */
  path: z.string(),
})
const notices = z.object({ notifications: z.array(notice), unread: z.int(), next })

const reading: Operation[] = [
  {
    method: 'get',
    path: '/notifications',
    summary: 'List one’s notices, newest first, and count those not read.',
    query: after,
    answers: { 200: notices },
  },
  {
    method: 'post',
    path: '/notifications/read',
    summary: 'Mark notices as read: those named, or all.',
    body: readNotices,
    answers: { 200: notices },
  },
  {
    method: 'post',
    path: '/notifications/unread',
    summary: 'Mark notices as unread again.',
    body: unreadNotices,
    answers: { 200: notices },
  },
  {
    method: 'delete',
    path: '/t/:id/read',
    summary: 'Mark a thread as unread, from a post on or with its newest.',
    body: unreadFrom,
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/me/read',
    summary: 'Mark everything that has been written as read.',
    answers: { 204: null },
  },
]

const choices = noticeChoices.required()
const timeOfDay = z.string().nullable()
const hours = z.object({
  quietFrom: timeOfDay,
  quietTo: timeOfDay,
  digestHour: z.int(),
  timeZone: z.string(),
})

/** Why nothing is mailed at the moment, whatever was chosen. */
const mailStopped = z.enum(['refused', 'unsubscribed']).nullable()

/** The hint of the address to which notices are mailed; null when there is none. */
const mailTo = z.string().nullable()

const choosing: Operation[] = [
  {
    method: 'get',
    path: '/me/notices',
    summary:
      'Read which notices one wants and how, one’s quiet hours, and until when one takes a break.',
    answers: {
      200: z.object({ mailStopped, mailTo, choices, hours, breakUntil: time.nullable() }),
    },
  },
  {
    method: 'put',
    path: '/me/notices',
    summary: 'Choose which notices one wants; what is left out stays.',
    body: noticeChoices,
    answers: { 200: z.object({ choices }) },
  },
  {
    method: 'put',
    path: '/me/notice-hours',
    summary: 'Choose when nothing is sent, and when the daily mail.',
    body: noticeHours,
    answers: { 200: z.object({ hours }) },
  },
  {
    method: 'put',
    path: '/me/break',
    summary: 'Take a break until a day: nothing is sent meanwhile.',
    body: takeBreak,
    answers: { 200: z.object({ until: time }) },
  },
  {
    method: 'delete',
    path: '/me/mail-stop',
    summary:
      'Have notices mailed again after an address refused them, or after the link in a mail.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/unsubscribe/:token',
    summary: 'Open the link of a mail: changes nothing.',
    answers: { 200: z.object({}) },
  },
  {
    method: 'post',
    path: '/unsubscribe/:token',
    summary:
      'Have no notices mailed any more to whom that mail went (RFC 8058); says the same of any token.',
    answers: { 200: z.object({}) },
  },
  {
    method: 'delete',
    path: '/me/break',
    summary: 'End one’s break.',
    answers: { 204: null },
  },
]

const level = z.enum(followLevels)
const set = z.object({ level: level.nullable() })

function following(path: string, what: string): Operation[] {
  return [
    {
      method: 'get',
      path,
      summary: `Read how much one wants to hear of ${what}; null: as usual.`,
      answers: { 200: set },
    },
    {
      method: 'put',
      path,
      summary: `Follow ${what}, or hear less of it.`,
      body: followForm,
      answers: { 200: set },
    },
    {
      method: 'delete',
      path,
      summary: `Hear of ${what} as usual again.`,
      answers: { 200: set },
    },
  ]
}

/** What one has chosen to hear more or less of. */
export const followed = z.object({
  spaces: z.array(z.object({ id, slug: z.string(), name: z.string(), level })),
  threads: z.array(z.object({ id, title: z.string().nullable(), level })),
  branches: z.array(z.object({ post: id, thread: id, level })),
})

const words: Operation[] = [
  {
    method: 'get',
    path: '/me/muted-words',
    summary: 'List the words one would rather not read.',
    answers: { 200: z.object({ words: z.array(z.string()) }) },
  },
  {
    method: 'post',
    path: '/me/muted-words',
    summary: 'Add a word: posts with it are folded for oneself.',
    body: mutedWord,
    answers: { 201: mutedWord },
  },
  {
    method: 'delete',
    path: '/me/muted-words/:word',
    summary: 'Take a word out.',
    answers: { 204: null },
  },
]

export const noticeOperations: readonly Operation[] = [
  ...reading,
  ...choosing,
  ...following('/s/:slug/follow', 'a space'),
  ...following('/t/:id/follow', 'a thread'),
  ...following('/p/:id/follow', 'a post and what is answered to it'),
  {
    method: 'get',
    path: '/me/following',
    summary: 'List what one has chosen to hear more or less of; threads in pages.',
    query: after,
    answers: { 200: followed.extend({ next }) },
  },
  ...words,
]
