import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { findPolicyFolder } from '../load-packs.ts'

/** Something the report asks for, in our short words. */
export type Requirement = {
  /** `R9.4`. */
  readonly id: string
  readonly says: string
  /** Where the report says it, as a short code: `2R`. */
  readonly in: string
  /** A public page that answers it. */
  readonly page?: string | undefined
  /** A test of the codebase that keeps it. */
  readonly check?: string | undefined
  /** Why software does not answer it. */
  readonly reason?: string | undefined
  /** What part of it is still missing, where a part is answered. */
  readonly lacks?: string | undefined
}

const shape = z.record(
  z.string().regex(/^R\d+\.\d+$/),
  z.strictObject({
    in: z.string(),
    says: z.string(),
    page: z.string().startsWith('/').optional(),
    check: z.string().optional(),
    reason: z.string().optional(),
    lacks: z.string().optional(),
  }),
)

/** Every requirement, in the report's order. */
export function loadRequirements(folder: string = findPolicyFolder()): readonly Requirement[] {
  const read = shape.parse(parse(readFileSync(join(folder, 'requirements.yaml'), 'utf8')))
  return Object.entries(read).map(([id, rest]) => ({ id, ...rest }))
}
