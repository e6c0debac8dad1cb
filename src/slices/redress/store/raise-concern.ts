import type { Refusal } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Channel } from '../../../platform/events/event.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import type { ConcernEvent, Voice } from '../domain/events.ts'
import { whereItGoes } from '../domain/ladder.ts'
import { loadPrefill, type Source } from './about.ts'
import { runConcern } from './run-concern.ts'
import { listDeciders, loadBodies, worksAlone } from './who.ts'

export type Raising = {
  readonly concern: string
  readonly source: Source
  readonly words: string
  readonly share: boolean
  readonly voice: Voice
  /** Whose concern it is; someone else may type it for them (P13). */
  readonly raisedBy: PersonId
  readonly saidOn?: PlainDate
  readonly channel?: Channel
}

/** Raises a concern, sends it to the body that owes it and copies the setting. Nothing when there is no such source. */
export async function raiseConcern(
  act: Act,
  child: ChildCard,
  raising: Raising,
): Promise<readonly ConcernEvent[] | Refusal | undefined> {
  const prefill = await loadPrefill(act, child, raising.source)
  const bodies = await loadBodies(act, child.area)
  if (!prefill || !bodies.council) return undefined
  const { ladder, about, owing, sinceOn } = prefill
  const alone = await worksAlone(act, child.area, owing)
  const goes = whereItGoes({
    owing,
    worksAlone: alone,
    council: bodies.council.body,
    ...(child.setting && { setting: child.setting }),
  })
  const saidOn = raising.saidOn ?? act.today
  const { concern, words, voice, raisedBy } = raising
  return runConcern(
    act,
    child.child,
    concern,
    {
      type: 'RaiseConcern',
      concern,
      child: child.child,
      audience: raising.share ? 'circle' : 'named',
      named: [
        raisedBy,
        act.actor.person,
        ...about.aboutPeople,
        ...(await deciding(act, [goes.owedBy, goes.copiedTo])),
      ].filter(isFirst),
      ladder,
      about,
      words,
      raisedBy,
      voice,
      sinceOn: sinceOn < saidOn ? sinceOn : saidOn,
      saidOn,
      ...goes,
    },
    {
      receivedOn: saidOn,
      ...(raisedBy !== act.actor.person && { saidBy: raisedBy }),
      ...(raising.channel && { channel: raising.channel }),
    },
  )
}

async function deciding(act: Act, bodies: readonly (BodyId | undefined)[]): Promise<readonly PersonId[]> {
  const all: PersonId[] = []
  for (const body of bodies) if (body) all.push(...(await listDeciders(act, act.area, body)))
  return all
}

const isFirst = (each: PersonId, index: number, all: readonly PersonId[]): boolean => all.indexOf(each) === index
