import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { loadAdoptions } from '../../../policy/load-adoptions.ts'

/** Who looks after dialogues of an area, by the name it goes by: whoever agreed there that they are held this way. */
export const partnershipOf = (area: AreaId, on: PlainDate): string | undefined =>
  adoptions().find(
    each => each.area === area && each.subject === 'consultation' && each.from <= on && (!each.to || on <= each.to),
  )?.agreedBy

let read: ReturnType<typeof loadAdoptions> | undefined
// Read once: an area's choice is a file of the release.
const adoptions = () => {
  read ??= loadAdoptions()
  return read
}
