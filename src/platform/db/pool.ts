import pg from 'pg'

const date = 1082
const dates = 1182
const bigint = 20
const bigints = 1016

const asText = (value: string): string => value
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  // A JavaScript Date would put a day of summer an hour, and so a day, too early.
  [date]: asText,
  [dates]: value => pg.types.arrayParser(value, asText),
  // Counts and positions in the log stay far below 2^53.
  [bigint]: Number,
  [bigints]: value => pg.types.arrayParser(value, Number),
}

/** How values arrive from the database: days as `YYYY-MM-DD`, whole numbers as numbers, instants as Date. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (format === 'binary' ? undefined : parsers[id]) ?? pg.types.getTypeParser(id, format),
}

/** What every connection of ours is set to: where unqualified names are found, and instants in UTC. */
export const connectionSettings = '-c search_path=read,identity,log,web -c timezone=UTC'

/** A pool of connections, each made when it is first needed. */
export const openPool = (config: pg.ClientConfig, limits: { readonly max?: number } = {}): pg.Pool => {
  const pool = new pg.Pool({ ...config, max: limits.max ?? 10, idleTimeoutMillis: 30_000 })
  // An idle connection that breaks would otherwise end the process; whoever asks next gets a new one, or the error.
  pool.on('error', () => undefined)
  return pool
}

/** One connection, for what must not share: migrating, dumping, listening. Close it with `end`. */
export const openClient = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  await client.connect()
  return client
}
