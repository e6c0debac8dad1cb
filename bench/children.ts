import { childOf } from '../demo/ids.ts'
import { actorOf } from '../demo/teller.ts'
import { recordPaths } from '../src/slices/record/index.ts'
import { commandIn } from './commands.ts'
import { type Bench, interleaved, median, quantile, round } from './figure.ts'
import { copyChildren } from './many-children.ts'
import { openRegion } from './region.ts'
import { type Served, serveAs } from './site.ts'

const sizes = [1_000, Number(process.env.CHILDREN ?? 100_000)] as const
const requests = 300

/** The record page, and one command, at a thousand children and at many: what they cost must not grow with them. */
export const childrenBench: Bench = {
  name: 'children',
  async run(say) {
    const medians: Record<string, number>[] = []
    for (const size of sizes) {
      const region = await openRegion()
      const { children } = await copyChildren(region.database, { children: size })
      const site = await serveAs(region.opened, actorOf('amara').person)
      const samples = await interleaved(
        requests,
        { page: () => readRecord(site), command: await commandIn(region.opened) },
        60,
      )
      medians.push({ page: median(samples.page), command: median(samples.command) })
      for (const [what, each] of Object.entries(samples))
        for (const share of [0.5, 0.95, 0.99])
          say({
            figure: `${names[what]}, p${share * 100}, ${children} children`,
            value: round(quantile(each, share)),
            unit: 'ms',
          })
      await site.close()
      await region.close()
    }
    const [small = {}, large = {}] = medians
    for (const [what, name] of Object.entries(names)) {
      const [few = Number.NaN, many = Number.NaN] = [small[what], large[what]]
      say({
        figure: `${name}, many against a thousand`,
        value: round(many),
        unit: 'ms',
        against: 'at most 1.2 times',
        ratio: round(many / few, 2),
        kept: many / few <= 1.2,
      })
    }
  },
}

const names: Readonly<Record<string, string>> = { page: 'record page', command: 'whole command' }

async function readRecord(site: Served): Promise<void> {
  const { status } = await site.get(recordPaths.record.to({ child: childOf('kofi') }))
  if (status !== 200) throw new Error(`The record page answered ${status}`)
}
