import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { ClauseId } from '../kernel/ids.ts'
import { isClauseId } from './clause.ts'
import { findPolicyFolder } from './load-packs.ts'

/** The register of numbers: each is one subject, in every pack. */
export type Register = {
  readonly subjects: ReadonlyMap<ClauseId, string>
  /** Numbers that the law governs in every area, whatever pack the area chose for their slice. */
  readonly law: ReadonlySet<ClauseId>
}

const shape = z.object({ law: z.array(z.string().refine(isClauseId)) }).catchall(z.string())

/** Reads `policy/clauses.yaml`; throws on a number that no slice has. */
export function loadRegister(folder: string = findPolicyFolder()): Register {
  const { law, ...numbers } = shape.parse(parse(readFileSync(join(folder, 'clauses.yaml'), 'utf8')))
  const subjects = Object.entries(numbers).map(([id, subject]): [ClauseId, string] => {
    if (!isClauseId(id)) throw new RangeError(`policy/clauses.yaml: ${id} is not the number of a clause`)
    return [id, String(subject)]
  })
  return { subjects: new Map(subjects), law: new Set(law.filter(isClauseId)) }
}
