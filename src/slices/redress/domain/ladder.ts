import type { BodyId, ClauseId } from '../../../kernel/ids.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Duration } from '../../../policy/duration.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { Ladder } from './events.ts'

/** The steps by the words a pack lists them with. Which body that is here comes from the area. */
const lookers = {
  'the setting looks again': 'setting again',
  'the setting or service': 'owing body',
  'the local partnership': 'partnership',
  'a national ombudsman': 'ombudsman',
  'a national practice body': 'practice body',
} as const
export type Looker = (typeof lookers)[keyof typeof lookers]

export type Step = {
  readonly rung: number
  readonly looker: Looker
  readonly time: Duration
  readonly clause: ClauseId
  /** False: the body does not exist yet, and the partnership's independent reviewer is the nearest real route (P37). */
  readonly setUp: boolean
}

/** The clause that lays out each ladder: A asks whether extra support is needed, B whether it is good enough and given. */
const clauseOf: Record<Ladder, 'RED-11' | 'RED-12'> = { A: 'RED-11', B: 'RED-12' }

/** The steps of a ladder as the pack lists them, nearest to the child first. Throws on words no step is known by. */
export const stepsOf = rule(['RED-11', 'RED-12'], (pack: Pack, ladder: Ladder): readonly Step[] => {
  const clause = clauseOf[ladder]
  const setUp = pack.list(`${clause}.set-up-here`)
  return pack.list(`${clause}.steps`).map((words, index) => {
    // A step that is not set up is looked at by the partnership, and takes as long as it does there.
    const time = pack.duration(`${clause}.${index === 0 ? 'time-at-setting' : 'time-at-partnership'}`)
    return { rung: index + 1, looker: lookerFor(words), time, clause, setUp: setUp.includes(words) }
  })
})

function lookerFor(words: string): Looker {
  const found = Object.entries(lookers).find(([each]) => each === words)
  if (!found) throw new Error(`No step is known as "${words}"`)
  return found[1]
}

/** The bodies that can look at a concern in this area. */
export type Bodies = { readonly owing: BodyId; readonly partnership: BodyId; readonly national?: BodyId }

/** Which body answers at a step. Where the national body is not set up, the partnership's independent reviewer does. */
export const bodyAt = rule(['RED-2', 'RED-11', 'RED-12'], (step: Step, bodies: Bodies): BodyId => {
  switch (step.looker) {
    case 'setting again':
    case 'owing body':
      return bodies.owing
    case 'partnership':
      return bodies.partnership
    case 'ombudsman':
    case 'practice body':
      return (step.setUp && bodies.national) || bodies.partnership
  }
})

/**
 * Whose days a step is counted in. Whoever owes the support keeps their own calendar: a health service does not stop for
 * the summer (P22). A body outside without terms of its own, such as a partnership, counts the days of the child's school.
 */
export const calendarAt = rule(
  ['RED-11', 'RED-12'],
  (
    owedBy: BodyId,
    { owing, copiedTo }: { readonly owing: BodyId; readonly copiedTo?: BodyId },
    calendarOf: (body: BodyId) => Calendar,
  ): Calendar => {
    const own = calendarOf(owedBy)
    return own.terms || owedBy === owing ? own : calendarOf(copiedTo ?? owing)
  },
)

/**
 * Whom a new concern goes to: the body that owes what it is about, and the child's setting is copied (P28).
 * Who works alone cannot look again at their own work: the area's early-years adviser, of the council, does (P21).
 */
export const whereItGoes = rule(
  'RED-2',
  (who: {
    readonly owing: BodyId
    readonly setting?: BodyId
    readonly worksAlone: boolean
    readonly council: BodyId
  }): { readonly owedBy: BodyId; readonly copiedTo?: BodyId } => {
    const owedBy = who.worksAlone ? who.council : who.owing
    return who.setting && who.setting !== owedBy ? { owedBy, copiedTo: who.setting } : { owedBy }
  },
)
