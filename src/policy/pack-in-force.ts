import type { AreaId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Library } from './load-packs.ts'
import type { Pack, PackId, Packs, Subject } from './pack.ts'

/** An area's choice: this pack governs this subject here, from a day on. */
export type Adoption = {
  readonly area: AreaId
  readonly subject: Subject
  readonly pack: PackId
  readonly from: PlainDate
  readonly to?: PlainDate
  /** Who chose, for the page of a clause; nobody chooses the law. */
  readonly agreedBy?: string
}

/** The area's choice for a subject on a day; nothing when it has made none yet. */
const findAdoption = (
  adoptions: readonly Adoption[],
  area: AreaId,
  subject: Subject,
  on: PlainDate,
): Adoption | undefined =>
  adoptions.find(
    each => each.area === area && each.subject === subject && each.from <= on && (!each.to || on <= each.to),
  )

/** The packs of one area on one day. Asking for a subject the area has not chosen a pack for throws: `checks/packs.spec.ts` keeps that from happening. */
export const packsInForce = (library: Library, adoptions: readonly Adoption[], area: AreaId, on: PlainDate): Packs => ({
  for: subject => packInForce(library, adoptions, area, subject, on),
})

/** The one pack that governs a subject in an area on a day. */
export function packInForce(
  library: Library,
  adoptions: readonly Adoption[],
  area: AreaId,
  subject: Subject,
  on: PlainDate,
): Pack {
  const adopted = findAdoption(adoptions, area, subject, on)
  const pack = adopted && library.get(adopted.pack)
  if (!pack) throw new RangeError(`No pack governs ${subject} in ${area} on ${on}`)
  return pack
}
