const minuteMs = 60_000

/** Minutes before each next try; the last holds for all that follow. */
const pauses = [1, 5, 30, 120, 720]

/** Days after which a mail that nobody takes is given up. */
const patienceDays = 3

/** When a mail is tried again after `attempts` tries, in milliseconds, or null to give it up. */
export function nextTry(mail: { attempts: number; createdAt: number }, now: number): number | null {
  const pause = pauses[Math.min(mail.attempts, pauses.length) - 1]!
  const at = now + pause * minuteMs
  return at < mail.createdAt + patienceDays * 24 * 60 * minuteMs ? at : null
}
