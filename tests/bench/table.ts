/** Measures as a Markdown table, for the README. */
import { type Aim, isMet, type Measure } from './measure.ts'

/** One line for each measure, under a head. */
export function tableOf(measures: readonly Measure[]): string {
  const head = ['| | Alongside | bare | ratio | aim |', '| --- | --- | --- | --- | --- |']
  return [...head, ...measures.map(lineOf)].join('\n')
}

function lineOf(measure: Measure): string {
  const { what, unit, ours, bare, ratio, also = {}, aim } = measure
  const side = (value: number | null, pick: 'ours' | 'bare') => {
    if (value === null) return ''
    const more = Object.entries(also).flatMap(([name, figure]) => {
      const picked = figure[pick]
      return picked === null ? [] : [`${name} ${rounded(picked)} ${figure.unit}`]
    })
    return `${rounded(value)} ${unit}${more.length > 0 ? ` (${more.join(', ')})` : ''}`
  }
  const cells = [
    what,
    side(ours, 'ours'),
    side(bare, 'bare'),
    ratio === null ? '' : rounded(ratio),
    aim ? `${aimWords(aim, unit)}${isMet(measure) ? '' : ' (missed)'}` : '',
  ]
  return `| ${cells.join(' | ')} |`
}

function aimWords({ of, atLeast, atMost }: Aim, unit: string): string {
  const value = atLeast === undefined ? `≤ ${atMost!}` : `≥ ${atLeast}`
  return of === 'ours' ? `${value} ${unit}` : `ratio ${value}`
}

// Three figures are as many as a shared machine can promise.
function rounded(value: number): string {
  if (!Number.isFinite(value)) return 'unknown'
  if (value >= 1000) return String(Math.round(value / 10) * 10)
  return String(Number(value.toPrecision(3)))
}
