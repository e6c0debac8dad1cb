import type { ClientBase } from 'pg'
import { type Projection, projectFunctions } from './projection.ts'

/** Puts the slices' projections into the database as functions. Runs after every migration, and changes nothing else. */
export async function installProjections(client: ClientBase, projections: readonly Projection[]): Promise<void> {
  await client.query('grant create on schema read to tandem_projector')
  for (const made of projectFunctions(projections)) await client.query(made)
  await client.query('alter function read.project owner to tandem_projector')
  await client.query('alter function read.project_event owner to tandem_projector')
}
