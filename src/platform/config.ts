import { z } from 'zod'

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
    limited: !yes.safeParse(told.TANDEM_UNLIMITED).success,
  }
}
