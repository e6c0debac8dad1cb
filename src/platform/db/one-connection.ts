import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'
import type { Tx } from './act.ts'
import type { DB } from './tables.generated.ts'

/** Kysely over one connection that is already inside a transaction: whoever opened it begins and commits. */
export function kyselyOn(client: ClientBase): Tx {
  const connection = connectionOn(client)
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(connection),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

const driverOf = (connection: DatabaseConnection): Driver => ({
  init: async () => {},
  acquireConnection: async () => connection,
  beginTransaction: async () => {},
  commitTransaction: async () => {},
  rollbackTransaction: async () => {},
  releaseConnection: async () => {},
  destroy: async () => {},
})

function connectionOn(client: ClientBase): DatabaseConnection {
  return {
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      const name = nameOf(query.sql)
      const answer = await client.query<Row & object>({
        ...(name && { name }),
        text: query.sql,
        values: [...query.parameters],
      })
      return {
        rows: answer.rows,
        ...(answer.rowCount !== null && { numAffectedRows: BigInt(answer.rowCount) }),
      }
    },
    streamQuery: () => {
      throw new Error('Read a bounded page instead of a stream')
    },
  }
}

// A named statement is planned once a connection: 32 µs where an unnamed one takes 75. Bounded, so that text made up on
// the fly cannot fill the server's memory with plans.
const names = new Map<string, string>()
const mostNames = 1_000

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = `t${names.size}`
  names.set(text, name)
  return name
}
