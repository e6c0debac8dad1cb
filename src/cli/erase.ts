import { isUuid } from '../kernel/ids.ts'
import { openClient } from '../platform/db/pool.ts'
import { erase, type Gone } from '../platform/erase/erase.ts'
import { rebuild } from '../platform/events/rebuild.ts'
import { loadAdoptions } from '../policy/load-adoptions.ts'
import { type Command, WrongUse } from './command.ts'

/** The fewest letters of a reason that says anything to whoever reads it in ten years. */
const fewestLetters = 8

/** Erases words, or a whole child, as the law demands; then every read table is made again from the log. */
export const eraseCommand: Command = {
  name: 'erase',
  takes: 'ID --because "…"',
  does: 'Erases an entry, or all of a child, for good; says from where.',
  run: async ({ database, slices, words: [id, flag, because, ...rest], say, progress }) => {
    if (!id || !isUuid(id) || flag !== '--because' || rest.length > 0 || (because ?? '').trim().length < fewestLetters)
      throw new WrongUse('Say what to erase, by the id of an entry, a view or a child, and why: --because "…".')
    const areas = [...new Set(loadAdoptions().map(adoption => adoption.area))]
    const client = await openClient(database.as('tandem_owner'))
    try {
      await client.query('begin')
      const gone = await erase(client, { id, because: because ?? '', at: new Date(), areas })
      if (!gone) {
        await client.query('rollback')
        say('Nothing and nobody here has that id.')
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
