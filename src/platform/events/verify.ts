import type { ClientBase } from 'pg'

export type Unproved = {
  readonly area: string
  readonly stream: string
  readonly version: number
  readonly problem: string
}

/**
 * Every event that does not prove itself: changed, missing, cut off the end, or blanked without a reason. Nothing when
 * the log is whole. Needs the system's login.
 */
export async function verify(client: ClientBase, areas: readonly string[]): Promise<readonly Unproved[]> {
  await client.query('begin read only')
  try {
    await client.query(`select set_config('app.areas', $1, true)`, [areas.join(',')])
    const unproved: Unproved[] = []
    for (const area of areas) {
      const { rows } = await client.query<Omit<Unproved, 'area'>>('select * from log.verify_problems($1)', [area])
      unproved.push(...rows.map(row => ({ area, ...row })))
    }
    return unproved
  } finally {
    await client.query('rollback')
  }
}
