import { sql } from 'kysely'
import type { AreaId, BodyId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listNeeds } from '../../identification/index.ts'
import { type LawFacts, type LawLimit, type LawSubject, lawLimits } from '../domain/law-limits.ts'
import { type BodiesHere, loadBodies } from './who.ts'

/** The law beside a page about a child: each right with its last day, and where free help is. */
export type LawBeside = {
  readonly limits: readonly LawLimit[]
  readonly hasPlan: boolean
  readonly help?: { readonly name: string; readonly phone?: string }
}

/** The rights the law in force gives about this child, beside our steps (RED-8). */
export async function loadLawBeside(
  seen: Seen,
  child: ChildCard,
  about: {
    readonly subject: LawSubject
    readonly happenedOn: PlainDate
    readonly owedBy: BodyId
    readonly bodies?: BodiesHere
  },
): Promise<LawBeside> {
  const bodies = about.bodies ?? (await loadBodies(seen, child.area))
  const needs = await listNeeds(seen, child.area, child.child)
  const hasPlan = needs.some(need => need.had === 'statutory-plan')
  const facts: LawFacts = {
    today: seen.today,
    happenedOn: about.happenedOn,
    owedBy: owes[bodies.all.get(about.owedBy)?.kind ?? ''] ?? 'setting',
    setting: child.setting ? await settingKind(seen, child.area, child.setting) : 'none',
    hasPlan,
  }
  const limits = lawLimits(about.subject, facts, seen.packsIn(child.area).for('statutory-plan'))
  const { help } = bodies
  if (!help) return { limits, hasPlan }
  return { limits, hasPlan, help: help.phone ? { name: help.name, phone: help.phone } : { name: help.name } }
}

const owes: Readonly<Record<string, LawFacts['owedBy']>> = { 'health-service': 'health', council: 'council' }

const early = ['nursery', 'pre-school', 'childminder', 'early years']
const noGovernors = [...early, 'college', 'post-16']

async function settingKind(seen: Seen, area: AreaId, setting: BodyId): Promise<LawFacts['setting']> {
  const { rows } = await sql<{
    phase: string
  }>`select phase from setting where area = ${area} and body = ${setting}`.execute(seen.tx)
  const phase = rows[0]?.phase ?? ''
  if (early.includes(phase)) return 'early years'
  return noGovernors.includes(phase) ? 'none' : 'school'
}
