import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { supportPaths, timeWords, type WorkSession } from '../../../slices/support/index.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Person } from '../../../ui/patterns/person.tsx'
import { type Row, Rows } from '../../../ui/patterns/rows.tsx'
import type { Names } from '../names.ts'
import type { Words } from '../text/text.ts'

type Props = {
  readonly view: {
    readonly visits: readonly WorkSession[]
    readonly nextVisits: readonly WorkSession[]
    readonly names: Names
  }
  readonly words: Words
}

/** Who of the visiting team is here today, and for what; and when the others come next. */
export function VisitsCard({ view, words }: Props): VNode {
  const t = words.visits
  const here = new Set(view.visits.map(each => whoOf(each)))
  const next = new Map<string, PlainDate>()
  for (const each of view.nextVisits)
    if (!here.has(whoOf(each)) && !next.has(whoOf(each))) next.set(whoOf(each), each.dueOn)
  return (
    <Card title={t.title}>
      {view.visits.length === 0 && <Empty>{t.none}</Empty>}
      {[...Map.groupBy(view.visits, whoOf)].map(([who, visits]) => (
        <Visitor key={who} visits={visits} view={view} words={words} />
      ))}
      {[...next].map(([who, day]) => (
        <p key={who} class="t-small t-soft">
          {t.next(nameOf(who, view.names), longDay(day))}
        </p>
      ))}
    </Card>
  )
}

/** A visitor is a person, or a team where nobody is named yet. */
const whoOf = ({ owner }: WorkSession): string => owner.person ?? owner.body

function nameOf(who: string, names: Names): string {
  for (const [id, card] of names.people) if (id === who) return card.fullName
  for (const [id, card] of names.bodies) if (id === who) return card.name
  return ''
}

function Visitor({ visits, view, words }: Props & { readonly visits: readonly WorkSession[] }): VNode {
  const [first] = visits
  const person = first?.owner.person && view.names.people.get(first.owner.person)
  const body = first && view.names.bodies.get(first.owner.body)
  const name = person ? person.fullName : (body?.name ?? words.visits.team)
  return (
    <>
      <Person name={name} job={[person ? person.jobWords : '', first?.place].filter(Boolean).join(' · ')} />
      <Rows rows={visits.map(each => rowOf(each, words))} />
    </>
  )
}

const rowOf = (each: WorkSession, words: Words): Row => ({
  key: `${each.commitment} ${each.day}`,
  words: (
    <>
      <b>{timeWords(each.time)}</b>{' '}
      {each.group ? (
        <a href={supportPaths.deskGroup.to({ group: each.group, day: each.day })}>
          {words.visits.line(each.name, each.children)}
        </a>
      ) : (
        words.visits.line(each.name, each.children)
      )}
    </>
  ),
})
