/** Notes to the viewer's device: everything there can be a notice of is sent, as soon as there is something. */
import type { Tx } from '../../server/db/transact.ts'
import { changeChoices } from '../../server/features/notices/choices.ts'
import { saveDevice, sealDevice } from '../../server/features/push/store.ts'
import type { OpenForum } from '../../server/open-forum.ts'
import { sentSwitches } from '../../shared/notices.ts'
import { browserAt, openPushService, type PushService } from '../support/push-service.ts'

interface Device {
  service: PushService
  browser: ReturnType<typeof browserAt>
}

let opened: Promise<Device> | null = null

/** One push service, and one browser, for all stages: they are played one after the other. */
async function theDevice(): Promise<Device> {
  opened ??= openPushService().then((service) => {
    return { service, browser: browserAt(`${service.origin}/viewer`) }
  })
  return opened
}

export async function closeDevices(): Promise<void> {
  await (await opened)?.service.close()
  opened = null
}

/** Gives a member (internal id) a device, and has everything sent there. */
export async function haveNotes(
  tx: Tx,
  forum: OpenForum,
  { member, sessionHash, now }: { member: number; sessionHash: string; now: number },
): Promise<void> {
  const { service, browser } = await theDevice()
  service.offered.length = 0
  const { endpoint, keys } = browser.subscription
  const sealed = sealDevice(forum, { address: endpoint, ...keys })
  await saveDevice(tx, { member, sessionHash, ...sealed, now })
  await changeChoices(tx, member, { push: [...sentSwitches] }, now)
}

/** The notes that came since the last time, as the device shows them and as they were sent. */
export async function takeNotes(forum: OpenForum): Promise<string[]> {
  await forum.push.settled()
  const { service, browser } = await theDevice()
  return service.offered.splice(0).map((delivered) => {
    const { ttl, topic, urgency, 'content-length': length } = delivered.headers
    const says = browser.open(delivered).toString('utf8').trimEnd()
    return `${JSON.stringify({ ttl, topic, urgency, length })}\n${says}`
  })
}
