import type { ClientBase } from 'pg'
import { demoAreas } from './bodies.ts'
import { bodyTables } from './tables/bodies.ts'
import { childTables } from './tables/children.ts'
import { peopleTables } from './tables/people.ts'

/**
 * Bodies, people, children and circles of the region, as the projector: identity is corrected in place and is no part
 * of the log. One statement a table.
 */
export async function layIdentity(client: ClientBase): Promise<void> {
  await client.query('begin')
  await client.query('set local role tandem_projector')
  await client.query(`select set_config('app.areas', $1, true)`, [demoAreas.join(',')])
  const rows = { ...bodyTables(), ...peopleTables(), ...childTables() }
  for (const [table, { columns, values }] of Object.entries(rows)) {
    await client.query(
      `insert into identity.${table} (${columns.map(column => column.split(' ')[0]).join(', ')})
       select * from jsonb_to_recordset($1::jsonb) as x(${columns.join(', ')})`,
      [JSON.stringify(values)],
    )
  }
  await client.query('commit')
}
