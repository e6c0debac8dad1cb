import type { VNode } from 'preact'
import { supportPaths, timeWords, type WorkSession } from '../../../slices/support/index.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { childWords } from '../names.ts'
import type { DayProps } from './day.page.tsx'

/** The day by place: each session with its time, whether it is told, and the way to its form. */
export function PlaceCards(props: DayProps): VNode | null {
  const { view, words } = props
  // A day's only session is what happens next: it is not said twice.
  const [only, ...more] = view.sessions
  if (!only || (more.length === 0 && only === view.next)) return null
  const places = [...Map.groupBy(view.sessions, each => each.heldAt)]
  return (
    <Stack>
      {places.map(([place, sessions]) => (
        <Card key={place} title={view.names.bodies.get(place)?.name ?? words.day.here}>
          <RowsLink links={sessions.map(each => linkOf(each, props))} />
        </Card>
      ))}
    </Stack>
  )
}

function linkOf(each: WorkSession, { view, words }: DayProps) {
  const isTold = each.told === each.children
  const child = view.names.children.get(each.child)
  const owner = each.owner.person === view.me ? undefined : view.names.people.get(each.owner.person ?? view.me)?.called
  return {
    href: each.group
      ? supportPaths.deskGroup.to({ group: each.group, day: each.day })
      : supportPaths.deskCommitment.to({ child: each.child, commitment: each.commitment }),
    bead: isTold
      ? { is: 'yes' as const, label: words.visits.told }
      : { is: 'soon' as const, label: words.visits.toCome },
    words: (
      <>
        <b>{timeWords(each.time)}</b>{' '}
        {each.group ? words.visits.line(each.name, each.children) : `${each.name}, ${childWords(child)}`}
        {[each.place, owner].filter(Boolean).map(more => ` · ${more}`)}
      </>
    ),
  }
}
