import type { ClientBase } from 'pg'
import { type Projection, projectFunctions } from './projection.ts'

/**
 * Puts the slices' projections into the database as functions, unless they are there word for word. Runs after every
 * migration, and changes nothing else.
 */
export async function installProjections(client: ClientBase, projections: readonly Projection[]): Promise<void> {
  const wanted = projectFunctions(projections)
  const { rows } = await client.query<{ body: string }>(
    `select prosrc as body from pg_proc
     where oid in (to_regproc('read.project'), to_regproc('read.project_event')) and pg_get_userbyid(proowner) = 'tandem_projector'`,
  )
  const there = (made: string): boolean => rows.some(({ body }) => made.endsWith(`$project$${body}$project$`))
  if (wanted.every(there)) return
  await client.query('grant create on schema read to tandem_projector')
  for (const made of wanted) await client.query(made)
  await client.query('alter function read.project owner to tandem_projector')
  await client.query('alter function read.project_event owner to tandem_projector')
}
