import { openClient } from '../platform/db/pool.ts'
import { rebuild } from '../platform/events/rebuild.ts'
import { loadAdoptions } from '../policy/load-adoptions.ts'
import { type Command, WrongUse } from './command.ts'

export const rebuildCommand: Command = {
  name: 'rebuild',
  takes: '[--mend]',
  does: 'Makes every read table again from the log and says which differ.',
  run: async ({ database, slices, words, say }) => {
    if (words.some(word => word !== '--mend')) throw new WrongUse(`Not understood: ${words.join(' ')}`)
    const areas = [...new Set(loadAdoptions().map(adoption => adoption.area))]
    const projections = slices.flatMap(slice => slice.projections ?? [])
    const client = await openClient(database.as('tandem_owner'))
    try {
      const { events, differ } = await rebuild(client, projections, areas, { mend: words.includes('--mend') })
      for (const { table, rows } of differ) say(`${table}: ${rows} rows differ`)
      say(
        `${events} events told again; ${differ.length === 0 ? 'every table is the same' : `${differ.length} tables differ`}.`,
      )
      return differ.length === 0
    } finally {
      await client.end()
    }
  },
}
