import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listDecisions } from '../../identification/index.ts'
import { type AgreedRow, familyCountsOf, findAgreed } from '../../support/index.ts'
import type { About, Ladder } from '../domain/events.ts'
import { loadBodies } from './who.ts'

/** What a page knows when the two taps begin: something agreed, a decision, or nothing but the child. */
export type Source = { readonly commitment?: string | undefined; readonly need?: string | undefined }

/** What a concern begins with: what it is about, on which ladder, who owes it, and since when. */
export type Prefill = {
  readonly ladder: Ladder
  readonly about: About
  readonly owing: BodyId
  readonly sinceOn: PlainDate
  /** The expectation that what was agreed rests on, to judge the answer by. */
  readonly expectation?: string
  /** Nobody is in post to give it: putting it right has to be something that can be done (P30). */
  readonly vacant: boolean
}

/** What the concern is about, read afresh. Nothing when the commitment or decision is not one of this child's. */
export async function loadPrefill(seen: Seen, child: ChildCard, source: Source): Promise<Prefill | undefined> {
  if (source.commitment) {
    const agreed = await findAgreed(seen, source.commitment)
    return agreed?.child === child.child ? aboutAgreed(agreed, seen.today) : undefined
  }
  if (source.need) return aboutDecision(seen, child, source.need)
  const owing = child.setting ?? (await loadBodies(seen, child.area)).council?.body
  if (!owing) return undefined
  return { ladder: 'B', about: { kind: 'else', aboutPeople: [] }, owing, sinceOn: seen.today, vacant: false }
}

function aboutAgreed(agreed: AgreedRow, today: PlainDate): Prefill {
  const counts = familyCountsOf(agreed.sessions, today)
  const days = agreed.sessions
    .filter(session => session.told === 'did-not-happen' || session.saidNot.length > 0)
    .map(session => session.day)
  return {
    ladder: 'B',
    about: {
      kind: 'commitment',
      commitment: agreed.commitment,
      name: agreed.name,
      days,
      counts: {
        agreed: counts.agreed,
        happened: counts.happened + counts.moved,
        notHappened: counts.didNotHappen,
      },
      aboutPeople: agreed.owner.person ? [agreed.owner.person] : [],
    },
    owing: agreed.ownerBody,
    sinceOn: days[0] ?? today,
    expectation: agreed.expectation,
    vacant: agreed.owner.person === undefined,
  }
}

async function aboutDecision(seen: Seen, child: ChildCard, need: string): Promise<Prefill | undefined> {
  const decisions = await listDecisions(seen, child.area, need)
  const [latest] = decisions
  if (!latest || latest.child !== child.child) return undefined
  const aboutPeople: readonly PersonId[] = [...new Set(decisions.map(decision => decision.decidedBy))]
  const about: About = { kind: 'decision', need, aboutPeople }
  return { ladder: 'A', about, owing: latest.setting, sinceOn: latest.decidedOn, vacant: false }
}
