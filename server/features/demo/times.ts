export const dayMs = 86_400_000

/** Midnight UTC, whole days before today; milliseconds since 1970. */
export function daysBefore(now: number, days: number): number {
  return Math.floor(now / dayMs) * dayMs - days * dayMs
}

/** The moment `HH:MM` in UTC, whole days before today. */
export function momentOf(now: number, daysAgo: number, timeOfDay: string): number {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number)
  return daysBefore(now, daysAgo) + (hours * 60 + minutes) * 60_000
}
