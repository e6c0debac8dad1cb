import fairness from '../domain/data/fairness.json' with { type: 'json' }
import { presetUnder } from '../domain/lab/asked.ts'
import { type Leaves, leftBehind, rightedOf100, withoutOf100 } from '../domain/lab/equity.ts'
import { yearsDrawn } from '../domain/lab/fan.ts'
import { routeKeys } from '../domain/lab/routes.ts'
import type { PresetName } from '../domain/model/presets.ts'
import { today } from '../domain/model/scenario.ts'
import { leavesFor } from '../store/fans.ts'
import * as paths from './paths.ts'
import { type Places, type PlaceView, placeView } from './place.ts'
import type { LabWords } from './text/text.ts'
import type { WhoView } from './who.page.tsx'

/** What each whole way leaves to whom in a place; `can`: of ten families, how many are supposed to be able to appeal. */
export async function loadWho(can: string | undefined, places: Places, words: LabWords): Promise<WhoView> {
  const place = placeView(places, words, area => paths.labWho.to({}, { can, area }))
  const ways = await waysIn(place)
  const canOf10 = suppositions.find(each => String(each) === can) ?? 5
  const none = ways.find(({ key }) => key === 'no-reform')
  const { freeMeals, upheld } = fairness
  return {
    year: yearsDrawn.last,
    ...{ place, canOf10 },
    suppositions,
    freeMeals: { among: freeMealsOf100(), others: Math.round(freeMeals.others), ...sourceOf(freeMeals) },
    upheld: { of100: upheld.of100, ...sourceOf(upheld) },
    ways: ways.map(({ key, leaves }) => ({
      ...{ key, groups: leaves.byGroup },
      trustWith: Math.round(100 * leaves.trustWith),
      trustWithout: Math.round(100 * leaves.trustWithout),
      all: (100 * leaves.unmet) / (leaves.byGroup.moderate.needing + leaves.byGroup.complex.needing),
      righted: rightedOf100(leaves.lodged, leaves.unmet, canOf10 / 10, upheld.of100 / 100),
      // Children with more complex needs are the fewer: an average is mostly the others.
      behind: none && key !== 'no-reform' ? leftBehind(leaves.byGroup, none.leaves.byGroup) : [],
      worst: worstOf(leaves),
    })),
  }
}

const suppositions = [2, 5, 8] as const

type Way = { readonly key: PresetName; readonly leaves: Leaves }

/** Every eighth world is enough for a middle. */
const waysIn = ({ code, local }: PlaceView): Promise<readonly Way[]> =>
  Promise.all(
    routeKeys.map(async key => {
      const scenario = presetUnder(key, { ...today, area: code })
      return { key, leaves: await leavesFor(scenario, 8, yearsDrawn.last, local) }
    }),
  )

/** The group by age of which most are without help. */
function worstOf({ byGroup }: Leaves) {
  const aged = (['under-5', '5-to-10', '11-to-15', '16-to-18', '19-to-25'] as const).toSorted(
    (a, b) => withoutOf100(byGroup[b]) - withoutOf100(byGroup[a]),
  )
  return aged[0] ?? 'under-5'
}

/** Between those with a plan and those on extra support: the mix hardly moves it, so one number is honest. */
const freeMealsOf100 = (): number => Math.round((fairness.freeMeals.withPlan + fairness.freeMeals.withSupport) / 2)
const sourceOf = ({ source, url }: { source: string; url: string }) => ({ source, url })
