/** Forms about notices on one's devices. */
import { z } from 'zod'
import { limits } from '../limits.ts'

const base64url = (bytes: number) =>
  z.string().regex(new RegExp(`^[\\w-]{${Math.ceil((bytes * 4) / 3)}}$`), { error: 'push.wrong' })

/** `POST /me/push`: what `PushSubscription.toJSON()` gives (Push API, 8.2). */
export const pushForm = z.object({
  endpoint: z.string().max(limits.pushAddressLength, { error: 'push.wrong' }),
  /** A point on the curve P-256, uncompressed, and 16 random bytes (RFC 8291, 3.1 and 3.2). */
  keys: z.object({ p256dh: base64url(65), auth: base64url(16) }),
  /** True where the browser got a new address by itself: one that was switched off stays off. */
  renewed: z.boolean().optional(),
})
