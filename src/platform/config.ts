import { z } from 'zod'
import type { Connected } from './notify/carrier.ts'
import { isNotifyKey } from './notify/gov-notify.ts'

const yes = z.enum(['1', 'true', 'yes'])
const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('localhost'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  TANDEM_DATA: z.string().default('.tandem'),
  TANDEM_DEMO: z.string().optional(),
  /** The address people type, when it is not `http://localhost:PORT`. https makes cookies Secure and asks for HSTS. */
  TANDEM_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How many proxies of ours stand in front. Their word on the caller's address is believed, nobody else's. */
  TANDEM_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** A file of whose signed copies we believe: `src/platform/signing/senders.ts` says its form. */
  TANDEM_SENDERS: z.string().optional(),
  /** E-mail by SMTP, and the address it comes from. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.string().optional(),
  /** GOV.UK Notify, where a council or school uses it: its key, and two templates that hold nothing but our words. */
  NOTIFY_KEY: z.string().refine(isNotifyKey, 'This is not a key of GOV.UK Notify').optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid().optional(),
  NOTIFY_TEXT_TEMPLATE: z.uuid().optional(),
  NOTIFY_URL: z.url({ protocol: /^https?$/ }).default('https://api.notifications.service.gov.uk'),
  /** ClamAV's daemon, as `host:port`: looks at every file people send. Without it files are marked as not scanned. */
  CLAMD: z
    .string()
    .regex(/^[\w.:[\]-]+:\d{1,5}$/, 'CLAMD is a host and a port, such as localhost:3310')
    .optional(),
  /** For benchmarks on one machine: limits by caller would measure themselves. */
  TANDEM_UNLIMITED: z.string().optional(),
})

/** What this process was told. Read once, in `main.ts` and `cli.ts`. */
export type Config = {
  readonly production: boolean
  readonly host: string
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly demo: boolean
  readonly publicUrl: string | undefined
  readonly proxies: number
  readonly limited: boolean
  readonly sendersFile: string | undefined
  /** What carries messages; without either they are kept in the data folder. */
  readonly connected: Connected
  readonly clamd: string | undefined
}

/** A setting that cannot be, said in a sentence for whoever started us. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem'
}

/** Reads the environment. Throws `ConfigProblem` when a setting cannot be, or when the demo is asked for in production. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env)
  if (!read.success)
    throw new ConfigProblem(read.error.issues.map(each => `${each.path.join('.')}: ${each.message}`).join('\n'))
  const told = read.data
  const production = told.NODE_ENV === 'production'
  const demo = yes.safeParse(told.TANDEM_DEMO).success
  if (production && demo)
    throw new ConfigProblem('TANDEM_DEMO lets anyone sign in as anyone, so it does not go with NODE_ENV=production.')
  return {
    production,
    host: told.HOST,
    port: told.PORT,
    databaseUrl: told.DATABASE_URL,
    dataFolder: told.TANDEM_DATA,
    demo,
    publicUrl: told.TANDEM_URL,
    proxies: told.TANDEM_PROXIES,
    sendersFile: told.TANDEM_SENDERS,
    clamd: told.CLAMD,
    limited: !yes.safeParse(told.TANDEM_UNLIMITED).success,
    connected: { govNotify: govNotifyOf(told), smtp: smtpOf(told) },
  }
}

type Told = z.infer<typeof environment>

function govNotifyOf(told: Told): Connected['govNotify'] {
  const { NOTIFY_KEY: key, NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_TEXT_TEMPLATE: textTemplate } = told
  if (key === undefined) return undefined
  if (emailTemplate === undefined || textTemplate === undefined)
    throw new ConfigProblem('NOTIFY_KEY needs NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE beside it.')
  return { key, address: told.NOTIFY_URL.replace(/\/$/, ''), emailTemplate, textTemplate }
}

function smtpOf({ SMTP_URL: url, SMTP_FROM: from }: Told): Connected['smtp'] {
  if (url === undefined) return undefined
  if (from === undefined) throw new ConfigProblem('SMTP_URL needs SMTP_FROM beside it: the address e-mail comes from.')
  return { url, from }
}
