import type { SentWay } from '../../../shared/notices.ts'
import type { Forum } from '../../forum.ts'
import { languageOf } from '../../language.ts'
import type { Errand, Unsent } from '../../mail/mail.ts'
import { returnAddress } from '../../mail/return-address.ts'
import { isWaiting } from '../../mail/outbox.ts'
import type { Letter } from '../../mail/transport.ts'
import { unseal } from '../../seal.ts'
import { inLanguage } from '../../words/index.ts'
import { findLettersAddress } from './letters-address.ts'
import { writeNoticeLetter } from './letter.ts'
import { findMailStop, stopMail } from './stop.ts'

const hourMs = 3_600_000

/** Lets notices out by mail: at once, and in one letter a day. Letters alike, at different times. */
export function carryByMail(forum: Forum): void {
  for (const way of ['mail', 'digest'] as const) {
    const kind = `notices: ${way}`
    forum.mail.carry(
      kind,
      (errand, now) => compose(forum, way, errand, now),
      (tx, { memberId: member }, unsent) => giveBack(forum, tx, { way, member: member!, unsent }),
    )
    forum.delivery.carry(way, {
      ready: async (member) => forum.mail.canSend && (await findAddress(forum, member)) !== null,
      underWay: (db, member) => isWaiting(db, kind, member),
      begin: async (tx, memberId) => {
        await forum.mail.queue(tx, kind, { memberId, contactPointId: null, payload: '' })
      },
      nudge: () => forum.mail.nudge(),
    })
  }
}

async function findAddress({ reader }: Forum, member: number) {
  return (await findMailStop(reader, member)) ? null : findLettersAddress(reader, member)
}

// Worked out at each try: what was read meanwhile, or went out of sight, is not mailed.
async function compose(
  forum: Forum,
  way: SentWay,
  { memberId: member }: Errand,
  now: number,
): Promise<Letter | null> {
  if (member === null) return null
  const told = await forum.delivery.told(member, way)
  const row = told && (await findAddress(forum, member))
  if (!told || !row) return null
  const to = unseal(forum.keys, 'address', row.address)
  const language = await languageOf(forum, member)
  return {
    ...inLanguage(language, () => writeNoticeLetter(forum, { to, point: row.point, told })),
    returnTo: returnAddress(forum, row.point, now),
    sent: (tx) => forum.delivery.ended(tx, { member, way, told }),
    refused: (tx) => {
      return stopMail(tx, { point: row.point, why: 'refused', sentAt: now, now: forum.world.now() })
    },
  }
}

// What is not wanted any more is looked at anew at once; any failure, a while later.
async function giveBack(
  { world, delivery }: Forum,
  tx: Parameters<Unsent>[0],
  { way, member, unsent }: { way: SentWay; member: number; unsent: Parameters<Unsent>[2] },
): Promise<void> {
  const now = world.now()
  const notBefore = unsent === 'dropped' ? now : now + 12 * hourMs
  await delivery.ended(tx, { member, way, told: null, notBefore })
}
