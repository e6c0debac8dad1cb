import type { Total } from '../../../../kernel/share.ts'
import type { Pack } from '../../../../policy/pack.ts'
import { rule } from '../../../../policy/rule.ts'

/** What the lab may know of an area: how many live there, who is on extra support, who has a plan, and its money for high needs. */
export const areaFigures = ['people', 'support', 'plans', 'money'] as const
export type AreaFigure = (typeof areaFigures)[number]

/** A figure of an area's own: given with its source, or counted here. */
export type OwnFigure = {
  readonly figure: AreaFigure
  readonly value: number
  readonly origin: 'published' | 'counted'
  readonly source: string
}

/** What is held of an area's children here, as it may be published. */
export type Held = { readonly known: Total; readonly withoutPlan: Total; readonly withPlan: Total }

/**
 * The figures an area begins from. A count made here comes before one that is given, where the area holds most of its people
 * here: else those who are held are not like those who are not. What neither gives is left out, and is England's (LAB-6).
 */
export const ownFigures = rule(
  'LAB-6',
  (pack: Pack, given: readonly OwnFigure[], { known, withoutPlan, withPlan }: Held): readonly OwnFigure[] => {
    const people = given.find(({ figure }) => figure === 'people')
    const stands =
      people !== undefined &&
      known.state === 'counted' &&
      100 * known.about >= pack.number('LAB-6.stands-for-area-from') * people.value
    const counted = (figure: AreaFigure, total: Total): readonly OwnFigure[] =>
      stands && total.state === 'counted' ? [{ figure, value: total.about, origin: 'counted', source: '' }] : []
    const here = [...counted('support', withoutPlan), ...counted('plans', withPlan)]
    return areaFigures.flatMap(figure => [...here, ...given].find(each => each.figure === figure) ?? [])
  },
)

/** How often, and how coarsely, an area is counted for the lab. */
export const howToCount = rule('LAB-6', (pack: Pack) => ({
  everyDays: pack.number('LAB-6.read-every-days'),
  coarse: { leastChildren: pack.number('LAB-6.least-children'), roundedTo: pack.number('LAB-6.rounded-to') },
}))
