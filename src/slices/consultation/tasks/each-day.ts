import { sql } from 'kysely'
import type { Act } from '../../../platform/db/act.ts'

/** Forgets when anybody voted last (CON-14). Answers how many moments went: none when it runs again. */
export async function eachDay(act: Act): Promise<number> {
  const { rows } = await sql<{ forgotten: number }>`select forget_paces(${act.area}) as forgotten`.execute(act.tx)
  return rows[0]?.forgotten ?? 0
}
