import { childOf } from '../demo/ids.ts'
import { actorOf } from '../demo/teller.ts'
import { recordPaths } from '../src/slices/record/index.ts'
import { type Bench, median, quantile, round, timed } from './figure.ts'
import { copyChildren } from './many-children.ts'
import { openRegion, type Region } from './region.ts'
import { serveAs } from './site.ts'

const sizes = [1_000, Number(process.env.CHILDREN ?? 100_000)] as const
const requests = 300

/** The record page at a thousand children and at many: a page's cost must not grow with them. */
export const childrenBench: Bench = {
  name: 'children',
  async run(say) {
    const medians: number[] = []
    for (const size of sizes) {
      const region = await openRegion()
      const { children } = await copyChildren(region.database, { children: size })
      const samples = await measure(region)
      medians.push(median(samples))
      for (const share of [0.5, 0.95, 0.99])
        say({
          figure: `record page, p${share * 100}, ${children} children`,
          value: round(quantile(samples, share)),
          unit: 'ms',
        })
      await region.close()
    }
    const [small = 1, large = 1] = medians
    say({
      figure: 'record page, many against a thousand',
      value: round(large),
      unit: 'ms',
      against: 'at most 1.2 times',
      ratio: round(large / small, 2),
      kept: large / small <= 1.2,
    })
  },
}

async function measure({ opened }: Region): Promise<readonly number[]> {
  const site = await serveAs(opened, actorOf('amara').person)
  const path = recordPaths.record.to({ child: childOf('kofi') })
  const samples: number[] = []
  for (let n = -30; n < requests; n += 1) {
    const took = await timed(async () => {
      const { status } = await site.get(path)
      if (status !== 200) throw new Error(`The record page answered ${status}`)
    })
    if (n >= 0) samples.push(took)
  }
  await site.close()
  return samples
}
