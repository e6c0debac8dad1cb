import type { Seen } from '../../../platform/db/act.ts'
import { areaIn } from '../domain/lab/asked.ts'
import type { Local } from '../domain/model/places.ts'
import { findLabArea, type LabArea, listLabAreas, localHere } from '../store/area-figures.ts'
import type { LabWords } from './text/text.ts'

/** Every area the lab can be opened for, and the one it is opened for; none is England. */
export type Places = {
  readonly all: readonly LabArea[]
  readonly here: LabArea | undefined
  /** An area was asked for that is not here, or a count that is not: it is England, and that is said. */
  readonly isElsewhere: boolean
}

/** Finds the place an address names: by the count a link was made from, `991-3`, or by an area’s name as it is counted now. */
export async function findPlaces(seen: Seen, named: string | undefined): Promise<Places> {
  const all = await listLabAreas(seen)
  if (named === undefined || named === 'england') return { all, here: undefined, isElsewhere: false }
  const found =
    areaIn(named) === 'england' ? all.find(({ area }) => area === named) : await findLabArea(seen, areaIn(named))
  const here = found && localHere(found) ? found : undefined
  return { all, here, isElsewhere: here === undefined }
}

/** Where a further page of the lab is opened for, and the same page in every other place. */
export type PlaceView = {
  /** How a link names it: `england`, or an area and the count it is made from. */
  readonly code: string
  /** The same in an address, where England is what it means to say nothing. */
  readonly area: string | undefined
  /** Nothing for England. */
  readonly name: string | undefined
  readonly local: Local | undefined
  readonly isElsewhere: boolean
  readonly tabs: readonly PlaceTab[]
}
export type PlaceTab = { readonly href: string; readonly words: string; readonly isHere: boolean }

export function placeView(
  { all, here, isElsewhere }: Places,
  words: LabWords,
  hrefIn: (code: string) => string,
): PlaceView {
  return {
    code: here?.code ?? 'england',
    area: here?.code,
    name: here?.name,
    local: here && localHere(here),
    isElsewhere,
    tabs: [undefined, ...all].map(each => ({
      href: hrefIn(each?.code ?? 'england'),
      words: each?.name ?? words.areas.england,
      isHere: each?.area === here?.area,
    })),
  }
}
