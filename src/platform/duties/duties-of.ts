import type { DomainEvent } from '../../kernel/decider.ts'
import type { StreamId } from '../../kernel/ids.ts'
import type { Duty, DutyContext, Told } from '../../policy/duty.ts'

/** What an event starts and ends, with every date worked out: kept in the event, so that a later pack never re-judges it. */
export type DutyChanges = { readonly starts?: readonly Started[]; readonly ends?: readonly string[] }

/** A duty as it starts, or comes to another owner. */
export type Started = {
  readonly duty: string
  readonly clause: string
  readonly pack: string
  readonly kind: string
  readonly part?: string
  readonly body: string
  readonly person?: string
  readonly owedTo: string
  readonly due: string
}

/** The name of one duty: the clause, what it is about, and which of several it is. */
const dutyName = (clause: string, kind: string, stream: StreamId, part?: string): string =>
  [clause, kind, stream, part].filter(Boolean).join(':')

/** The duties an event starts and ends in its stream, by what the slices declare. */
export function dutiesOf(
  declared: readonly Duty[],
  event: Told<DomainEvent>,
  stream: StreamId,
  context: DutyContext,
): DutyChanges {
  const starts = declared
    .filter(duty => duty.starts.includes(event.type) && (duty.when?.(event) ?? true))
    .map(duty => start(duty, event, stream, context))
  const ends = declared
    .filter(duty => duty.ends.includes(event.type))
    .flatMap(duty => partsEnded(duty, event).map(part => dutyName(duty.clause, duty.kind, stream, part)))
  return { ...(starts.length > 0 && { starts }), ...(ends.length > 0 && { ends }) }
}

const partsEnded = (duty: Duty, event: DomainEvent): readonly (string | undefined)[] =>
  duty.endsParts ? duty.endsParts(event) : [duty.part?.(event)]

function start(duty: Duty, event: Told<DomainEvent>, stream: StreamId, context: DutyContext): Started {
  const owes = duty.owedBy(event)
  const part = duty.part?.(event)
  return {
    duty: dutyName(duty.clause, duty.kind, stream, part),
    clause: duty.clause,
    pack: context.packs.for(duty.subject).id,
    kind: duty.kind,
    ...(part !== undefined && { part }),
    body: owes.body,
    ...(owes.person && { person: owes.person }),
    owedTo: duty.owedTo,
    due: duty.due(event, context),
  }
}
