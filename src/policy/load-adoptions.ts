import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { areaId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { findPolicyFolder } from './load-packs.ts'
import { packIds, subjects } from './pack.ts'
import type { Adoption } from './pack-in-force.ts'

const shape = z.array(
  z.strictObject({
    area: z.string(),
    pack: z.enum(packIds),
    subjects: z.array(z.enum(subjects)),
    from: z.string(),
    to: z.string().optional(),
    'agreed-by': z.string().optional(),
  }),
)

/** Which area chose which pack for which subject, from `policy/areas.yaml`. */
export function loadAdoptions(folder: string = findPolicyFolder()): readonly Adoption[] {
  const read = shape.parse(parse(readFileSync(join(folder, 'areas.yaml'), 'utf8')))
  return read.flatMap(({ area, pack, subjects, from, to, 'agreed-by': agreedBy }) =>
    subjects.map(
      (subject): Adoption => ({
        ...{ area: areaId(area), pack, subject, from: plainDate(from) },
        ...(to && { to: plainDate(to) }),
        ...(agreedBy && { agreedBy }),
      }),
    ),
  )
}
