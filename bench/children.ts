import { childOf } from '../demo/ids.ts'
import { actorOf } from '../demo/teller.ts'
import { recordPaths } from '../src/slices/record/index.ts'
import { commandIn } from './commands.ts'
import { type Bench, type Figure, interleaved, median, quantile, round } from './figure.ts'
import { copyChildren } from './many-children.ts'
import { openRegion, type Region } from './region.ts'
import { type Served, serveAs } from './site.ts'

const sizes = [1_000, Number(process.env.CHILDREN ?? 100_000)] as const
const requests = 300

/**
 * The record page, and one command, at a thousand children and at many: what they cost must not grow with them. Both
 * regions stand side by side and are asked in turn, so that a machine whose speed drifts is fair to each.
 */
export const childrenBench: Bench = {
  name: 'children',
  async run(say) {
    const few = await openRegion()
    const many = await openRegion()
    const counts = [
      await copyChildren(few.database, { children: sizes[0] }),
      await copyChildren(many.database, { children: sizes[1] }),
    ]
    await compareSizes([few, many], counts, say)
    await few.close()
    await many.close()
  },
}

/** Says what the page and the command take in each region, and how the second compares with the first. */
export async function compareSizes(
  [few, many]: readonly [Opened, Opened],
  counts: readonly { readonly children: number }[],
  say: (figure: Figure) => void,
): Promise<void> {
  const [fewSite, manySite] = [await siteIn(few), await siteIn(many)]
  const samples = await interleaved(
    requests,
    {
      'record page few': () => readRecord(fewSite),
      'record page many': () => readRecord(manySite),
      'whole command few': await commandIn(few.opened),
      'whole command many': await commandIn(many.opened),
    },
    60,
  )
  for (const what of ['record page', 'whole command'] as const) {
    const each = [samples[`${what} few`], samples[`${what} many`]] as const
    for (const [size, taken] of each.entries())
      for (const share of [0.5, 0.95, 0.99])
        say({
          figure: `${what}, p${share * 100}, ${counts[size]?.children} children`,
          value: round(quantile(taken, share)),
          unit: 'ms',
        })
    const ratio = median(each[1]) / median(each[0])
    say({
      figure: `${what}, many against a thousand`,
      value: round(median(each[1])),
      unit: 'ms',
      against: 'at most 1.2 times',
      ratio: round(ratio, 2),
      kept: ratio <= 1.2,
    })
  }
  await fewSite.close()
  await manySite.close()
}

type Opened = Pick<Region, 'opened'>
const siteIn = ({ opened }: Opened): Promise<Served> => serveAs(opened, actorOf('amara').person)

async function readRecord(site: Served): Promise<void> {
  const { status } = await site.get(recordPaths.record.to({ child: childOf('kofi') }))
  if (status !== 200) throw new Error(`The record page answered ${status}`)
}
