import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { findPolicyFolder } from '../../../policy/load-packs.ts'
import { areaFigures, type OwnFigure } from '../domain/lab/area-figures.ts'

const shape = z.array(
  z.strictObject({
    area: z.string(),
    code: z.string().regex(/^[1-9]\d\d$/),
    figures: z.array(
      z.strictObject({
        figure: z.enum(areaFigures),
        value: z.number().int().positive(),
        source: z.string().min(1),
      }),
    ),
  }),
)

/** What is given of an area from outside, each with its source, and the code by which a link names it. */
export type GivenArea = { readonly area: string; readonly code: string; readonly figures: readonly OwnFigure[] }

let given: readonly GivenArea[] | undefined

/** Every area the lab can be opened for, read once from the pack. Throws when the file cannot be read whole. */
export function loadGivenAreas(): readonly GivenArea[] {
  given ??= shape
    .parse(parse(readFileSync(join(findPolicyFolder(), 'additional-support-2025', 'path', 'areas.yaml'), 'utf8')))
    .map(({ figures, ...rest }) => ({
      ...rest,
      figures: figures.map((each): OwnFigure => ({ ...each, origin: 'published' })),
    }))
  return given
}
