import pg from 'pg'

const readInteger = (value: string | null) => (value === null ? null : Number(value))
const readText = (value: string) => value
// The types of `pg` leave arrays out: 1009 is text[].
const readTexts: (value: string) => (string | null)[] = pg.types.getTypeParser(1009 as 25)

/** By the number PostgreSQL gives a type. */
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  // date, date[]: a JavaScript Date would put a day of summer an hour, and so a day, too early.
  1082: readText,
  1182: readTexts,
  // bigint, bigint[]: counts and positions in the log stay far below 2^53.
  20: readInteger,
  1016: value => readTexts(value).map(readInteger),
}

/** How values arrive from the database: days as `YYYY-MM-DD`, whole numbers as numbers, instants as Date. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (format === 'binary' ? undefined : parsers[id]) ?? pg.types.getTypeParser(id, format),
}

/**
 * What every connection of ours is set to: where unqualified names are found, and instants in UTC. A named statement is
 * planned once and for all, and nothing is compiled: under row-level security planning again took longer than the
 * query itself (2 ms against 0.4). A page read at random costs little more than the next one, on any disk of today.
 */
export const connectionSettings =
  '-c search_path=read,identity,log,web -c timezone=UTC -c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1'

/** A pool of connections, each made when it is first needed. */
export const openPool = (config: pg.ClientConfig, limits: { readonly max?: number } = {}): pg.Pool => {
  const pool = new pg.Pool({ ...config, max: limits.max ?? 10, idleTimeoutMillis: 30_000 })
  // An idle connection that breaks would otherwise end the process; whoever asks next gets a new one, or the error.
  pool.on('error', () => undefined)
  return pool
}

/** One connection, for what must not share: migrating, dumping, claiming. Close it with `end`. */
export const openClient = async (config: pg.ClientConfig): Promise<pg.Client> => {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  await client.connect()
  return client
}
