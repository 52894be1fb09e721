/** Structured logs. A log line holds no address, no name, no text that a member wrote. */
import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** The log of this process, as JSON lines on standard output. */
export function openLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({
    level: config.logLevel,
    base: null,
    // Last line of defence: names under which private text would travel.
    redact: {
      paths: ['*.body', '*.passphrase', '*.handle', '*.title', '*.cookie', 'req', 'headers'],
      remove: true,
    },
  })
}
