import type { ClauseId } from './ids.ts'

/** What happened: a name in the past tense and its facts. `data` holds opaque ids and words, never a name or address (P2). */
export type DomainEvent<Type extends string = string, Data extends object = object> = {
  readonly type: Type
  readonly data: Data
}

/** What someone asks for: a verb first. */
export type Command<Type extends string = string> = { readonly type: Type }

/** A "no" with its clause: `because` names a sentence in the slice's text, so that the page says it in plain words. */
export type Refusal = {
  readonly refused: true
  readonly clause: ClauseId
  /** The sentence shown, in plain words, second person. */
  readonly because: string
  /** What the person can do instead. */
  readonly instead?: string
  /** The part of what was asked that this is about, as the slice calls it: a form shows the refusal beside its field. */
  readonly about?: string
  /** What else is missing, so that all of it is said at once. */
  readonly also?: readonly Refusal[]
}

/** Refuses by clause. */
export const refuse = (clause: ClauseId, because: string, instead?: string): Refusal =>
  instead === undefined ? { refused: true, clause, because } : { refused: true, clause, because, instead }

/** The same refusal, about one part of what was asked. */
export const about = (part: string, refusal: Refusal): Refusal => ({ ...refusal, about: part })

/** Many refusals as one: the first speaks, the others stand behind it. Nothing where there are none. */
export const refuseAll = ([first, ...also]: readonly Refusal[]): Refusal | undefined =>
  first && (also.length > 0 ? { ...first, also } : first)

/** Tells a refusal from events, a state or anything else an answer may be. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === true

/** Allowed, or why not. The page asks it for its buttons, the decider asks it first. */
export type May = { readonly allowed: true } | Refusal
/** The answer of a `may…` that says yes. */
export const allowed: May = { allowed: true }

/**
 * Three pure functions and a value. `evolve` folds what happened and never sees a pack: the past is not re-judged.
 * `decide` answers events (none when there is nothing to do) or a refusal. Neither reads a clock or a database.
 */
export type Decider<State, Asked extends Command, Happened extends DomainEvent, Context> = {
  readonly initial: State
  readonly evolve: (state: State, event: Happened) => State
  readonly decide: (command: Asked, state: State, context: Context) => readonly Happened[] | Refusal
}

/** The state after all that happened, in order. */
export const fold = <State, Asked extends Command, Happened extends DomainEvent, Context>(
  decider: Decider<State, Asked, Happened, Context>,
  events: readonly Happened[],
): State => events.reduce(decider.evolve, decider.initial)
