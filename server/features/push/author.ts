import { languageOf } from '../../language.ts'
import type { SentSwitch } from '../../../shared/notices.ts'
import type { Tx } from '../../db/transact.ts'
import { findChoice } from '../../delivery/find-told.ts'
import { beginOfQuiet } from '../../delivery/hours.ts'
import type { Forum } from '../../forum.ts'
import { hasDevice, isUnderWay } from '../../push/devices.ts'
import type { Author } from '../../push/errand.ts'
import { inLanguage } from '../../words/index.ts'
import { changeChoices } from '../notices/choices.ts'
import { writeNote } from './note.ts'

/** Milliseconds for which a push service keeps a note for a device that is off. */
const keptMs = 86_400_000

/** Of what one is told on a device until one chooses otherwise: what turns to oneself. */
const atFirst: readonly SentSwitch[] = ['reply', 'mention', 'quote', 'office']

/** Carries notices to devices: the forum decides whether, this says how. */
export function carryToDevices(forum: Forum): void {
  forum.push.carry(authorOf(forum))
  forum.delivery.carry('push', {
    ready: (member) => hasDevice(forum.reader, member),
    underWay: isUnderWay,
    begin: (tx, member) => forum.push.begin(tx, member),
    nudge: () => forum.push.nudge(),
  })
}

function authorOf(forum: Forum): Author {
  const { reader, world, delivery, community, viewers } = forum
  return {
    write: async (member, behind) => {
      const told = await delivery.told(member, 'push', behind)
      const choice = told && (await findChoice(reader, member))
      if (!told || !choice) return null
      const { name } = await community.at(await viewers.version())
      // A device that is switched on in quiet hours is not to be woken by what came before them.
      const quietAt = beginOfQuiet(choice, world.now())
      const ttlMs = quietAt === null ? keptMs : Math.min(keptMs, quietAt - world.now())
      const language = await languageOf(forum, member)
      return { note: inLanguage(language, () => writeNote(name)), ttlMs, told }
    },
    ended: (tx, errand) => delivery.ended(tx, { ...errand, way: 'push' }),
  }
}

/** Switches on the first kinds for whoever never chose any, with their first device. */
export async function switchOnFirst(tx: Tx, member: number, now: number): Promise<void> {
  const moved = await tx
    .selectFrom('notice_switch')
    .select('kind')
    .where('member_id', '=', member)
    .where('way', '=', 'push')
    .limit(1)
    .executeTakeFirst()
  if (!moved) await changeChoices(tx, member, { push: [...atFirst] }, now)
}
