/**
 * The drawing of an ornament as one line of path data: shapes turned about the middle and
 * joined. One path keeps fifty of them on a page cheap for an old phone.
 *
 * Every shape runs clockwise, so that where two overlap neither cuts a hole in the other;
 * only the inside of the ring runs the other way, to be its hole.
 */

/** Standing upright, in a square from -12 to 12. */
export const petals = [
  'M0-2Q-4-6.5 0-11Q4-6.5 0-2Z',
  'M-1-2.6L-2.5-10.4Q0-11.8 2.5-10.4L1-2.6Z',
  'M0-2.5C-5-4.5-4-9-2.2-11L0-8.8 2.2-11C4-9 5-4.5 0-2.5Z',
  'M0-2.5L-2.4-8.2A2.5 2.5 0 1 1 2.4-8.2Z',
  'M0-5.2A2.4 2.4 0 1 1 0-10 2.4 2.4 0 1 1 0-5.2Z',
  'M0-3L-2.3-7 0-11 2.3-7Z',
] as const

/** Nothing, dots, leaves, ticks: what stands between the petals. */
export const betweens = [
  '',
  'M0-8.6A1.1 1.1 0 1 1 0-6.4 1.1 1.1 0 1 1 0-8.6Z',
  'M0-4.5Q-1.5-7 0-9.5 1.5-7 0-4.5Z',
  'M-.5-5L-.5-10 .5-10 .5-5Z',
] as const

/** Nothing, a dot, a lozenge, a ring: what stands in the middle. */
export const centres = [
  '',
  'M0-1.6A1.6 1.6 0 1 1 0 1.6 1.6 1.6 0 1 1 0-1.6Z',
  'M0-2.2L2.2 0 0 2.2-2.2 0Z',
  'M0-2.6A2.6 2.6 0 1 1 0 2.6 2.6 2.6 0 1 1 0-2.6ZM0-1.3A1.3 1.3 0 1 0 0 1.3 1.3 1.3 0 1 0 0-1.3Z',
] as const

type Turn = (x: number, y: number) => [number, number]

/** There are only some thirty rounds, so each is turned once. */
const rounds = new Map<string, string>()

/** `count` copies of a shape around the middle, the first moved on by `from` steps. */
export function around(shape: string, count: number, from: number): string {
  const key = `${String(count)} ${String(from)} ${shape}`
  const round = rounds.get(key) ?? turnedRound(shape, count, from)
  rounds.set(key, round)
  return round
}

function turnedRound(shape: string, count: number, from: number): string {
  return Array.from({ length: count }, (_, index) =>
    turned(shape, ((index + from) * 2 * Math.PI) / count),
  ).join('')
}

/** The path turned clockwise about the middle. Knows absolute M, L, Q, C, A and Z. */
function turned(path: string, angle: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turn: Turn = (x, y) => [x * cos - y * sin, x * sin + y * cos]
  return path.replaceAll(/([MLQCA])([^MLQCAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    return command + joined(turnPoints(numbers, command === 'A' ? 5 : 0, turn))
  })
}

/** Turns each point and leaves the `before` numbers in front of it, an arc's radii and flags. */
function turnPoints(numbers: number[], before: number, turn: Turn): number[] {
  const size = before + 2
  return Array.from({ length: numbers.length / size }, (_, index) => {
    const group = numbers.slice(index * size, (index + 1) * size)
    return [...group.slice(0, before), ...turn(group[before] ?? 0, group[before + 1] ?? 0)]
  }).flat()
}

/** To a tenth of a unit, which is less than a third of a pixel at the largest size. */
function joined(numbers: number[]): string {
  return numbers
    .map((number) => String(Math.round(number * 10) / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((line, number) => line + (line && !number.startsWith('-') ? ' ' : '') + number, '')
}
