import { isUuid } from '../kernel/ids.ts'
import { openClient } from '../platform/db/pool.ts'
import { eraseChild, type Gone } from '../platform/erase/erase-child.ts'
import { rebuild } from '../platform/events/rebuild.ts'
import { loadAdoptions } from '../policy/load-adoptions.ts'
import { type Command, WrongUse } from './command.ts'

/** The fewest letters of a reason that says anything to whoever reads it in ten years. */
const fewestLetters = 8

/** Erases a whole child, as the law demands; then every read table is made again from the log. */
export const eraseChildCommand: Command = {
  name: 'erase child',
  takes: 'CHILD --because "…"',
  does: 'Erases all of a child, for good, and says from where.',
  run: async ({ database, slices, words: [id, flag, because, ...rest], say, progress }) => {
    if (!id || !isUuid(id) || flag !== '--because' || rest.length > 0 || (because ?? '').trim().length < fewestLetters)
      throw new WrongUse('Say which child, by their id, and why: --because "…". Name nobody in the reason.')
    const areas = [...new Set(loadAdoptions().map(adoption => adoption.area))]
    const client = await openClient(database.as('tandem_owner'))
    try {
      await client.query('begin')
      const gone = await eraseChild(client, { id, because: because ?? '', at: new Date(), areas })
      if (!gone) {
        await client.query('rollback')
        say('There is no such child here.')
        return false
      }
      progress('The read tables are made again from the log.')
      const projections = slices.flatMap(slice => slice.projections ?? [])
      // In the same transaction, which it ends: either everything went, or nothing did.
      const { differ } = await rebuild(client, projections, areas, { mend: true })
      for (const line of linesOf(gone)) say(line)
      for (const { table, rows } of differ) say(`${rows} · rows of read.${table}`)
      say('That it was done, when and why stands in log.erasure.')
      say('Not reached: copies somebody took, what was printed or sent, and backups made before today.')
      return true
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      await client.end()
    }
  },
}

const linesOf = (gone: readonly Gone[]): readonly string[] =>
  gone.filter(({ rows }) => rows > 0).map(({ from, rows }) => `${rows} · ${from}`)
