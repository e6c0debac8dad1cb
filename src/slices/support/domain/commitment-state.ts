import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Agreement, Closes, CommitmentAgreed, CommitmentChanged, CommitmentEvent, ToldDay } from './events.ts'
import type { Session } from './sessions.ts'
import { untoldDays } from './telling-unit.ts'

/** A commitment that was agreed, whatever has become of it. */
export type Agreed = {
  readonly status: 'asked' | 'agreed' | 'declined' | 'ended'
  readonly commitment: string
  readonly agreement: Agreement
  readonly sessions: readonly Session[]
  readonly answerBy?: PlainDate
  readonly silenceNoticed: boolean
  /** What the owner has been asked about and not told, and of which of it lead and family know. */
  readonly asked: readonly string[]
  readonly notTold: readonly string[]
  /** A shortfall nobody has answered yet. */
  readonly shortfall?: string
  /** Days of every shortfall so far, so that none is raised twice. */
  readonly shortfallDays: readonly PlainDate[]
  readonly shortfalls: number
}
export type CommitmentState = { readonly status: 'none' } | Agreed

export const initial: CommitmentState = { status: 'none' }

/** Folds what happened. It reads no pack: every date it needs was worked out then and stands in the event. */
export function evolve(state: CommitmentState, event: CommitmentEvent): CommitmentState {
  if (event.type === 'CommitmentAgreed') return begun(event.data)
  return state.status === 'none' ? state : evolveAgreed(state, event)
}

function begun({ commitment, days, answerBy, ...agreement }: CommitmentAgreed['data']): Agreed {
  return {
    status: answerBy ? 'asked' : 'agreed',
    commitment,
    agreement,
    sessions: days.map(unheard),
    silenceNoticed: false,
    asked: [],
    notTold: [],
    shortfallDays: [],
    shortfalls: 0,
    ...(answerBy && { answerBy }),
  }
}

/** An expected day of which nobody has said anything. */
const unheard = (day: PlainDate): Session => ({ day, saidNot: [] })

function evolveAgreed(state: Agreed, event: Exclude<CommitmentEvent, CommitmentAgreed>): Agreed {
  switch (event.type) {
    case 'PartAccepted': {
      const { person } = event.data
      const owner = person ? { ...state.agreement.owner, person } : state.agreement.owner
      return { ...state, status: 'agreed', agreement: { ...state.agreement, owner } }
    }
    case 'PartDeclined':
      return closing({ ...until(state, event.data.on), status: 'declined' }, event.data)
    case 'PartNotAnswered':
      return { ...state, silenceNoticed: true }
    case 'SessionCredited':
      return told(state, [{ day: event.data.day, what: 'happened' }], event.data)
    case 'SessionDidNotHappen':
      return told(state, [{ day: event.data.day, what: 'did-not-happen', why: event.data.why }], event.data)
    case 'ChildWasAway':
      return told(state, [{ day: event.data.day, what: 'child-away', why: event.data.why }], event.data)
    case 'SessionMoved': {
      const { day, to } = event.data
      const moved = mapDay(state, day, ({ movedTo: _, ...each }) => (to === day ? each : { ...each, movedTo: to }))
      return closing(moved, event.data)
    }
    case 'WeekConfirmed':
      return told(state, event.data.days, event.data)
    case 'TellingPutRight':
      return told(state, [event.data.told], {})
    case 'OwnerAsked':
      return { ...state, asked: [...state.asked, event.data.key] }
    case 'SessionNotTold':
      return { ...state, notTold: [...state.notTold, event.data.key] }
    case 'SaidNotHappened':
      return mapDay(state, event.data.day, each => ({ ...each, saidNot: [...each.saidNot, event.data.by] }))
    case 'TookBackNotHappened':
      return mapDay(state, event.data.day, each => ({
        ...each,
        saidNot: each.saidNot.filter(person => person !== event.data.by),
      }))
    case 'ShortfallNoticed':
      return {
        ...state,
        shortfall: event.data.key,
        shortfallDays: [...state.shortfallDays, ...event.data.days],
        shortfalls: state.shortfalls + 1,
      }
    case 'ShortfallAnswered': {
      const { shortfall: _, ...rest } = state
      return rest
    }
    case 'CommitmentChanged':
      return changed(state, event.data)
    case 'CommitmentEnded':
      return closing({ ...until(state, event.data.on), status: 'ended' }, event.data)
  }
}

function told(state: Agreed, days: readonly ToldDay[], after: Closes): Agreed {
  const held = days.reduce(
    (so, day) =>
      mapDay(so, day.day, ({ why: _, ...each }) => ({
        ...each,
        told: day.what,
        ...('why' in day && { why: day.why }),
      })),
    state,
  )
  return closing(held, after)
}

function changed(state: Agreed, data: CommitmentChanged['data']): Agreed {
  const kept = until(state, data.on).sessions
  const fresh = data.days.filter(day => !kept.some(each => each.day === day)).map(unheard)
  const sessions = [...kept, ...fresh].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return closing({ ...ownedAnew(state, data), agreement: data.agreement, sessions }, data)
}

/** Another body is to give it: whoever was asked before has nothing to answer any more, and that body may have. */
function ownedAnew({ answerBy: _, ...state }: Agreed, { before, answerBy }: CommitmentChanged['data']): Agreed {
  if (!before) return _ ? { ...state, answerBy: _ } : state
  return { ...state, status: answerBy ? 'asked' : 'agreed', silenceNoticed: false, ...(answerBy && { answerBy }) }
}

/** What was still to come is no longer expected; what has passed stays to be told. */
const until = (state: Agreed, on: PlainDate): Agreed => ({
  ...state,
  sessions: state.sessions.filter(each => each.day <= on || each.told !== undefined),
})

function closing(state: Agreed, { closes = [] }: Closes): Agreed {
  return {
    ...state,
    asked: state.asked.filter(key => !closes.includes(key)),
    notTold: state.notTold.filter(key => !closes.includes(key)),
  }
}

const mapDay = (state: Agreed, day: PlainDate, change: (session: Session) => Session): Agreed => ({
  ...state,
  sessions: state.sessions.map(each => (each.day === day ? change(each) : each)),
})

/** The days a wait of this commitment is about, still untold. */
export const untoldIn = (state: Agreed, key: string): readonly PlainDate[] =>
  untoldDays(state.agreement.rhythm.evidence, state.sessions, key)
