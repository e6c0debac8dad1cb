import type { AreaId } from '../../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { loadAdoptions } from '../../../policy/load-adoptions.ts'

/** An area that follows the path: what it is called, and who moves along. */
export type AreaHere = { readonly area: AreaId; readonly name: string; readonly agreedBy: string }

const adoptions = loadAdoptions()

/** The areas that have agreed to the report’s model, by name: their figures and steps are published. */
export function listAreas(on: PlainDate = plainDate('9999-12-31')): readonly AreaHere[] {
  return adoptions
    .filter(each => each.pack === 'additional-support-2025' && each.subject === 'support' && each.from <= on)
    .map(({ area, agreedBy }) => ({ area, name: nameOf(area), agreedBy: agreedBy ?? nameOf(area) }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** `east-wrenshire` is East Wrenshire. */
const nameOf = (area: AreaId): string =>
  area
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
