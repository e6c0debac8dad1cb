import type { AreaId, ChildId, StreamId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../../platform/db/act.ts'

/** One thing written on a child that can be moved whole: how it began, and how much there is of it. */
export type Movable = {
  readonly stream: StreamId
  readonly type: string
  readonly on: PlainDate
  readonly words: string
  readonly events: number
}

/** A record itself is one child's for good: what is in it belongs to its page. */
const canMove = /^(identification|support|redress|question|reviews)-/

/** What stands on a child, as far as the one who asks may hear it: needs, what was agreed, concerns, questions, reviews. */
export async function listMovable(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Movable[]> {
  const rows = await seen.tx
    .selectFrom('timeline')
    .select(['stream', 'type', 'happened_on', 'data'])
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('position')
    .execute()
  const found = new Map<StreamId, Movable>()
  const gone = new Set(rows.filter(row => row.type === 'RecordedOnWrongChild').map(row => row.stream))
  for (const { stream, type, happened_on: on, data } of rows) {
    if (!canMove.test(stream) || gone.has(stream)) continue
    const first = found.get(stream) ?? { stream, type, on, words: wordsIn(data), events: 0 }
    found.set(stream, { ...first, events: first.events + 1 })
  }
  return [...found.values()].reverse()
}

const most = 120

/** Their words, or what it is called, so that the thing is known again. */
function wordsIn(data: unknown): string {
  if (typeof data !== 'object' || data === null) return ''
  const said = Object.entries(data)
  const text = ['words', 'name', 'what'].flatMap(key => said.filter(([name]) => name === key).map(([, value]) => value))
  const found = text.find(value => typeof value === 'string' && value !== '')
  if (typeof found !== 'string') return ''
  return found.length > most ? `${found.slice(0, most)}…` : found
}
