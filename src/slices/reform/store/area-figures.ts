import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { areaFigures, type OwnFigure } from '../domain/lab/area-figures.ts'
import { localOf } from '../domain/lab/local-of.ts'
import type { Local } from '../domain/model/places.ts'
import { type AreaHere, listAreas } from './areas.ts'
import { loadGivenAreas } from './load-area-figures.ts'

/** An area as the lab knows it by one count: `991-3` is the third of the area whose code is 991. */
export type LabArea = AreaHere & {
  readonly code: string
  readonly takenOn: PlainDate
  readonly figures: readonly OwnFigure[]
  /** About how many children it holds here; nothing where too few to say. */
  readonly known: number | undefined
}

/** Every area the lab can be opened for, each by its newest count. */
export async function listLabAreas(seen: Seen): Promise<readonly LabArea[]> {
  const areas = listAreas(seen.today)
  if (areas.length === 0) return []
  const rows = await seen.tx
    .selectFrom('area_figure')
    .selectAll()
    .distinctOn(['area', 'figure'])
    .where(
      'area',
      'in',
      areas.map(({ area }) => area),
    )
    .orderBy('area')
    .orderBy('figure')
    .orderBy('nth', 'desc')
    .execute()
  return areas.flatMap(here => {
    const own = rows.filter(({ area }) => area === here.area)
    const newest = Math.max(...own.map(({ nth }) => nth))
    return toLabArea(
      here,
      own.filter(({ nth }) => nth === newest),
    )
  })
}

/** The area and the count that a link names; nothing where it is not here. */
export async function findLabArea(seen: Seen, code: string): Promise<LabArea | undefined> {
  const [three, nth] = code.split('-')
  const area = loadGivenAreas().find(each => each.code === three)?.area
  const here = listAreas(seen.today).find(each => each.area === area)
  if (!here || nth === undefined) return undefined
  const rows = await seen.tx
    .selectFrom('area_figure')
    .selectAll()
    .where('area', '=', here.area)
    .where('nth', '=', Number(nth))
    .execute()
  return toLabArea(here, rows)[0]
}

/** The day an area was last counted for the lab, or nothing. */
export async function findLastCountedOn(seen: Seen, area: AreaId): Promise<PlainDate | undefined> {
  const row = await seen.tx
    .selectFrom('area_figure')
    .select('taken_on')
    .where('area', '=', area)
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.taken_on
}

const worked = new Map<string, Local>()

/** What is particular to an area by its count: worked out once, for a count never changes. */
export function localHere({ code, figures }: LabArea): Local | undefined {
  const key = JSON.stringify([code, figures])
  const known = worked.get(key) ?? localOf(figures)
  if (known) worked.set(key, known)
  return known
}

type Row = {
  nth: number
  taken_on: PlainDate
  figure: string
  value: unknown
  origin: string
  source: string
  known: number | null
}

function toLabArea(here: AreaHere, rows: readonly Row[]): readonly LabArea[] {
  const given = loadGivenAreas().find(({ area }) => area === here.area)
  const [first] = rows
  if (!given || !first) return []
  const figures = areaFigures.flatMap(figure => {
    const row = rows.find(each => each.figure === figure)
    if (!row) return []
    const origin = row.origin === 'counted' ? 'counted' : 'published'
    return [{ figure, value: Number(row.value), origin, source: row.source } as const]
  })
  return [
    {
      ...{ ...here, code: `${given.code}-${first.nth}`, takenOn: first.taken_on, figures },
      known: first.known ?? undefined,
    },
  ]
}
