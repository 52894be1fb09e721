const minuteMs = 60_000

/** Minutes before each next try; the last holds for all that follow. */
const pauses = [1, 5, 30, 120]

/** Hours after which a note is given up that no push service takes. */
const patienceHours = 24

/** Longest wait that a push service is granted at a time, in minutes. */
const longestWait = 360

/**
 * When a note is tried again after `attempts` tries, in milliseconds, or null to give it up; not
 * before `afterMs` are over, which the push service asked for.
 */
export function nextTry(
  note: { attempts: number; queuedAt: number },
  now: number,
  afterMs: number | null,
): number | null {
  const pause = pauses[Math.min(note.attempts, pauses.length) - 1]! * minuteMs
  const at = now + Math.max(pause, Math.min(afterMs ?? 0, longestWait * minuteMs))
  return at < note.queuedAt + patienceHours * 60 * minuteMs ? at : null
}
