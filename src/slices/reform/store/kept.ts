import type { Kept } from '../../../platform/access/secured-tables.ts'

/** How each table of this slice is kept: held against the database by the schema check. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.path_leg': { own: 'everybody: what an area began on the path' },
  'read.path_reading': { own: 'everybody: totals of an area, rounded' },
  'read.area_figure': { own: 'everybody: totals of an area that the lab begins from' },
}
