import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { findPolicyFolder, loadPacks } from '../../../policy/load-packs.ts'
import { standings } from '../../../policy/pack.ts'
import { monthOf } from '../domain/path/months.ts'
import { effects, figures, type Milestone, owners, type Path, strands } from '../domain/path/path.ts'
import { wrongWith } from '../domain/path/whole.ts'

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const strand = z.enum(strands)

const stepsShape = z.strictObject({
  gates: z.array(
    z.strictObject({
      gate: z.string(),
      title: z.string(),
      asks: z.string(),
      figures: z.array(z.enum(figures)).nonempty(),
    }),
  ),
  legs: z.array(
    z.strictObject({
      leg: z.string(),
      strand,
      title: z.string(),
      what: z.string(),
      owner: z.enum(owners),
      'owned-by': z.string(),
      from: month,
      to: month,
      after: z.array(z.string()).default([]),
      effect: z.enum(effects),
      gate: z.string().optional(),
      'early-years': z.boolean().default(false),
      'keeps-safe': z.string().optional(),
      recommendation: z.string(),
      answers: z.array(z.string()),
      standing: z.enum(standings),
    }),
  ),
  pioneers: z.array(
    z.strictObject({
      key: z.string(),
      title: z.string(),
      'try-it': z.string(),
      'permit-it': z.string(),
      'show-it': z.string(),
      legs: z.array(z.string()).nonempty(),
    }),
  ),
})

const besideShape = z.array(
  z.strictObject({
    key: z.string(),
    policy: z.string(),
    field: z.enum(['curriculum', 'inspection', 'health', 'justice', 'money', 'early-years']),
    when: z.string(),
    owner: z.string(),
    helps: z.array(strand),
    'cuts-across': z.array(strand),
    how: z.string(),
    source: z.string(),
  }),
)

const read = (name: string): unknown =>
  parse(readFileSync(join(findPolicyFolder(), 'additional-support-2025', 'path', name), 'utf8'))

let path: Path | undefined

/** The path as it stands in the pack, read once. Throws when it does not hold together (GAT-1, GAT-6). */
export function loadPath(): Path {
  path ??= readPath()
  return path
}

function readPath(): Path {
  const { gates, legs, pioneers } = stepsShape.parse(read('steps.yaml'))
  const whole: Path = {
    gates,
    legs: legs.map(({ 'owned-by': ownedBy, 'early-years': earlyYears, 'keeps-safe': keepsSafe, gate, ...rest }) => ({
      ...rest,
      ownedBy,
      earlyYears,
      ...(gate !== undefined && { gate }),
      ...(keepsSafe !== undefined && { keepsSafe }),
    })),
    pioneers: pioneers.map(({ 'try-it': tryIt, 'permit-it': permitIt, 'show-it': showIt, ...rest }) => ({
      ...{ ...rest, tryIt, permitIt, showIt },
    })),
    beside: besideShape.parse(read('beside.yaml')).map(({ 'cuts-across': cutsAcross, ...rest }) => ({
      ...rest,
      cutsAcross,
    })),
  }
  const wrong = wrongWith(whole)
  if (wrong.length > 0) throw new Error(`The path does not hold together: ${wrong.join('; ')}`)
  return whole
}

let milestones: readonly Milestone[] | undefined

/** The dates of the 2026 proposals, from the clauses that state them, in their order. */
export function loadMilestones(): readonly Milestone[] {
  milestones ??= readMilestones()
  return milestones
}

const dated = ['on', 'by', 'from', 'when', 'not-before'] as const

function readMilestones(): readonly Milestone[] {
  const clauses = [...(loadPacks().get('every-child-2026')?.clauses.values() ?? [])]
  return clauses.flatMap(({ id, title, standing, values }): readonly Milestone[] => {
    const value = dated.map(name => values[name]).find(each => each !== undefined)
    if (!/^REF-(\d|1\d)$/.test(id) || value === undefined || typeof value === 'object') return []
    const when = String(value)
    return [{ clause: id, title, when, standing, month: monthOf(when) }]
  })
}
