/** The rendering thread: one order at a time, answered by reports of which the last ends it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Order, Report, ThreadData } from './messages.ts'
import { isPlainHtml } from './plain-html.ts'
import { loadSanitiser, sanitise, sanitiserIsLoaded } from './sanitise.ts'
import type { Rendered } from './targets.ts'
import { TooComplex } from './too-complex.ts'
import { writeHtml } from './write-html.ts'

const { origin } = workerData as ThreadData

async function render({ source, targets }: Order): Promise<Rendered> {
  report({ step: 'working' })
  const { html, used } = writeHtml(source, targets, origin)
  if (isPlainHtml(html)) return { html, used }
  if (!sanitiserIsLoaded()) {
    report({ step: 'loading' })
    await loadSanitiser()
    report({ step: 'working' })
  }
  return { html: sanitise(html), used }
}

function asReport(error: unknown): Report {
  if (error instanceof TooComplex) return { step: 'refused', reason: error.reason }
  return { step: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
}

function report(message: Report): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', (order: Order) => {
  render(order)
    .then((rendered): Report => ({ step: 'done', rendered }), asReport)
    .then(report, () => process.exit(1))
})
