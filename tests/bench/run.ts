/** `npm run bench`: measures the forum beside bare baselines and prints one table. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyForum } from './data/dataset.ts'
import { isMet, type Measure } from './measure.ts'
import { type Options, readOptions, usage } from './options.ts'
import { scenarios } from './scenario.ts'
import { tableOf } from './table.ts'
import { type WorkloadName, workloads } from './workloads/index.ts'

// On the same disk as the checkout: a folder for temporary files may be kept in memory.
const cache = fileURLToPath(new URL('../../node_modules/.cache/alongside/', import.meta.url))

async function run(options: Options): Promise<void> {
  const scenario = scenarios[options.scenario]
  fs.mkdirSync(cache, { recursive: true })
  const dataDir = fs.mkdtempSync(path.join(cache, 'bench-run-'))
  const measures: Measure[] = []
  try {
    say(`a forum of ${scenario.posts} posts`)
    await copyForum(scenario, dataDir)
    for (const name of Object.keys(workloads) as WorkloadName[]) {
      if (!options.only.includes(name)) continue
      say(name)
      const { rounds, seconds, profile: profileDir } = options
      measures.push(...(await workloads[name]({ scenario, dataDir, rounds, seconds, profileDir })))
    }
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
  process.stdout.write(`${headOf(options)}\n\n${tableOf(measures)}\n`)
  if (options.json) fs.writeFileSync(options.json, asJson(options, measures))
}

function headOf(options: Options): string {
  const { members, threads, posts } = scenarios[options.scenario]
  const [first] = os.cpus()
  return (
    `${members} members, ${threads} threads, ${posts} posts; Node ${process.versions.node}, ` +
    `${os.availableParallelism()} × ${first?.model.trim() ?? 'unknown processor'}; ` +
    `medians of ${options.rounds} rounds in turn with the bare baseline.`
  )
}

function asJson(options: Options, measures: readonly Measure[]): string {
  const content = {
    at: new Date().toISOString(),
    node: process.versions.node,
    processor: os.cpus()[0]?.model ?? null,
    cores: os.availableParallelism(),
    scenario: { name: options.scenario, ...scenarios[options.scenario] },
    rounds: options.rounds,
    seconds: options.seconds,
    measures: measures.map((measure) => ({ ...measure, met: isMet(measure) })),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function say(what: string): void {
  process.stderr.write(`bench: ${what}\n`)
}

if (process.argv.includes('--help')) process.stdout.write(`${usage}\n`)
else await run(readOptions(process.argv.slice(2)))
