/** What can be said after `npm run bench --`. */
import { parseArgs } from 'node:util'
import { type ScenarioName, scenarios } from './scenario.ts'
import { type WorkloadName, workloads } from './workloads/index.ts'

export interface Options {
  scenario: ScenarioName
  only: WorkloadName[]
  rounds: number
  seconds: number
  json: string | null
  profile: string | null
}

export const usage = `npm run bench -- [options]
  --only NAME      one workload (may be given again): ${Object.keys(workloads).join(', ')}
  --scenario NAME  ${Object.keys(scenarios).join(', ')}; standard unless given
  --small          a quick run on the small scenario, for trying the harness
  --rounds N       how often each side of a comparison runs; 5
  --seconds N      for how long each time; 3
  --json FILE      also writes the figures
  --profile DIR    also writes processor profiles of the forum`

/** @throws Error with a sentence when something in `args` is not known. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: Object.keys(workloads) },
      scenario: { type: 'string' },
      small: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
    },
  })
  const scenario = values.scenario ?? (values.small ? 'small' : 'standard')
  return {
    scenario: oneOf(scenarios, scenario),
    only: values.only.map((name) => oneOf(workloads, name)),
    rounds: positive(values.rounds ?? (values.small ? '1' : '5')),
    seconds: positive(values.seconds ?? (values.small ? '1' : '3')),
    json: values.json ?? null,
    profile: values.profile ?? null,
  }
}

function oneOf<Name extends string>(known: Record<Name, unknown>, name: string): Name {
  if (Object.hasOwn(known, name)) return name as Name
  throw new Error(`"${name}" is none of ${Object.keys(known).join(', ')}.`)
}

function positive(text: string): number {
  const value = Number(text)
  if (value > 0) return value
  throw new Error(`"${text}" is not a number above 0.`)
}
