import { demoAreas } from '../demo/bodies.ts'
import { allSlices } from '../src/all-slices.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { rebuild } from '../src/platform/events/rebuild.ts'
import { type Bench, round, timed } from './figure.ts'
import { copyChildren } from './many-children.ts'
import { openRegion } from './region.ts'

const events = Number(process.env.EVENTS ?? 100_000)
const least = 20_000

/** Every read table made again from a hundred thousand events, and compared. */
export const rebuildBench: Bench = {
  name: 'rebuild',
  async run(say) {
    const { database, close } = await openRegion()
    await copyChildren(database, { events })
    const owner = await openClient(database.as('tandem_owner'))
    let told = 0
    const took = await timed(async () => {
      const done = await rebuild(
        owner,
        allSlices.flatMap(slice => slice.projections ?? []),
        demoAreas,
        { compare: false },
      )
      told = done.events
    })
    const perSecond = told / (took / 1000)
    say({
      figure: `rebuild of ${told} events`,
      value: round(perSecond, 0),
      unit: 'events/s',
      against: `at least ${least}`,
      ratio: round(perSecond / least, 2),
      kept: perSecond >= least,
    })
    await owner.end()
    await close()
  },
}
