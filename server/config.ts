/** Settings: environment variables, checked once at start, with a sentence for each that is wrong. */
import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1']).default('0')

/** Every setting, with the words that `npm run admin -- settings` prints. */
export const settings = {
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('Port to listen on.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address that members use, such as https://forum.example. Needed behind a proxy.'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder that holds everything: database, keys, uploads.'),
  KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('File with the secret keys. Default: keys.json in DATA_DIR. Backups leave it out.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server, such as smtps://user:password@mail.example. Without it, no mail.'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>",;]+@[^\s@<>",;]+$/, 'Must be one bare address, such as forum@example.org.')
    .optional()
    .describe('Address that mail comes from. Default: forum@ and the name in PUBLIC_URL.'),
  MAIL_RETURN: z
    .string()
    .regex(
      /^(?=[^@]{1,42}@)[\w.+=-]*\{token\}[\w.+=-]*@[^\s@<>",;]+$/,
      'Must be one bare address with {token} in it and at most 35 other characters before the @.',
    )
    .optional()
    .describe(
      'Address that mail comes back to, such as bounce+{token}@forum.example, for admin -- bounce.',
    ),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('Number of proxies in front, so that rate limits see the right address.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged. Texts and names of members are never logged.'),
  TEST_MODE: flag.describe('1 lifts limits and delays for automatic tests; only on loopback.'),
}

const schema = z.object(settings)

export interface Config {
  host: string
  port: number
  publicUrl: string | null
  dataDir: string
  keyFile: string
  smtpUrl: string | null
  mailFrom: string
  mailReturn: string | null
  trustProxy: number
  logLevel: z.infer<(typeof settings)['LOG_LEVEL']>
  testMode: boolean
}

export class BadSettings extends Error {}

/**
 * Reads the settings from `env`. Empty values count as absent.
 * @throws BadSettings with one line for each setting that is wrong.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  )
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new BadSettings(`Settings that cannot be used:\n  ${lines.join('\n  ')}`)
  }
  const value = result.data
  const dataDir = path.resolve(value.DATA_DIR)
  const config: Config = {
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir,
    keyFile: value.KEY_FILE ? path.resolve(value.KEY_FILE) : path.join(dataDir, 'keys.json'),
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM ?? `forum@${nameIn(value.PUBLIC_URL)}`,
    mailReturn: value.MAIL_RETURN ?? null,
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
    testMode: value.TEST_MODE === '1',
  }
  refuseTestModeInTheOpen(config)
  return config
}

// A number of a machine is no name that mail could come from.
function nameIn(publicUrl: string | undefined): string {
  const host = publicUrl ? new URL(publicUrl).hostname : ''
  return isIP(host.replace(/^\[|\]$/g, '')) || host === '' ? 'localhost' : host
}

function refuseTestModeInTheOpen(config: Config): void {
  if (!config.testMode) return
  const publicHost = config.publicUrl ? new URL(config.publicUrl).hostname : '127.0.0.1'
  if (isLoopback(config.host) && isLoopback(publicHost)) return
  throw new BadSettings(
    'TEST_MODE=1 takes away protections, so it needs HOST and PUBLIC_URL on loopback.',
  )
}

/** True for names that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare)
}
