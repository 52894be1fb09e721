import type { SentWay } from '../../../shared/notices.ts'
import { prepared } from '../../db/prepared.ts'
import type { Forum } from '../../forum.ts'
import { languageOf } from '../../language.ts'
import type { Errand, Unsent } from '../../mail/mail.ts'
import { isWaiting } from '../../mail/outbox.ts'
import type { Letter } from '../../mail/transport.ts'
import { unseal } from '../../seal.ts'
import { inLanguage } from '../../words/index.ts'
import { writeNoticeLetter } from './letter.ts'
import { writeMailStop } from './stop.ts'

// One address, however many are kept: the one that was left first.
const addressFor = prepared<[number], { point: string; address: string }>(`
  SELECT c.public_id AS point, c.address FROM contact_point c
  WHERE c.member_id = ? AND c.for_mail = 1 AND c.confirmed_at IS NOT NULL AND c.address IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM mail_stop s WHERE s.member_id = c.member_id)
  ORDER BY c.id LIMIT 1`)

const hourMs = 3_600_000

/** Lets notices out by mail: at once, and in one letter a day. Letters alike, at different times. */
export function carryByMail(forum: Forum): void {
  for (const way of ['mail', 'digest'] as const) {
    const kind = `notices: ${way}`
    forum.mail.carry(
      kind,
      (errand) => compose(forum, way, errand),
      (tx, { memberId: member }, unsent) => giveBack(forum, tx, { way, member: member!, unsent }),
    )
    forum.delivery.carry(way, {
      ready: async (member) => forum.mail.canSend && (await findAddress(forum, member)) !== null,
      begin: async (tx, memberId) => {
        // One may be on its way still from before the member switched this off and on again.
        if (await isWaiting(tx, kind, memberId)) return
        await forum.mail.queue(tx, kind, { memberId, contactPointId: null, payload: '' })
      },
      nudge: () => forum.mail.nudge(),
    })
  }
}

async function findAddress({ reader }: Forum, member: number) {
  const [row] = await addressFor(reader, member)
  return row ?? null
}

// Worked out at each try: what was read meanwhile, or went out of sight, is not mailed.
async function compose(
  forum: Forum,
  way: SentWay,
  { memberId: member }: Errand,
): Promise<Letter | null> {
  if (member === null) return null
  const told = await forum.delivery.told(member, way)
  const row = told && (await findAddress(forum, member))
  if (!told || !row) return null
  const to = unseal(forum.keys, 'address', row.address)
  const language = await languageOf(forum, member)
  return {
    ...inLanguage(language, () => writeNoticeLetter(forum, { to, point: row.point, told })),
    sent: (tx) => forum.delivery.ended(tx, { member, way, told }),
  }
}

// An address that its own server refuses is not tried again; any other failure is, a while later.
async function giveBack(
  { world, delivery }: Forum,
  tx: Parameters<Unsent>[0],
  { way, member, unsent }: { way: SentWay; member: number; unsent: Parameters<Unsent>[2] },
): Promise<void> {
  const now = world.now()
  if (unsent === 'refused') await writeMailStop(tx, member, 'refused', now)
  const notBefore = unsent === 'dropped' ? now : now + 12 * hourMs
  await delivery.ended(tx, { member, way, told: null, notBefore })
}
