import { areaId, bodyId, childId, type PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { GroupView } from '../store/group-view.ts'
import type { Text } from './text/text.ts'

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A class of twelve, all invented, on the very page on which a real group is told. Nothing of it is read or kept. */
export function pretendGroup(words: Text, me: PersonId, today: PlainDate): GroupView {
  const t = words.desk.pretend
  const [area, body] = [areaId('pretend'), bodyId(idOf(100))]
  return {
    group: {
      ...{ area, group: idOf(101), name: t.name, place: t.place, time: '10:30' },
      ...{ ledBy: { body, person: me }, heldAt: body, weekdays: [1], from: today, to: today },
    },
    ...{ day: today, today, me, toldAlready: [], left: [], alsoToday: [], people: new Map(), bodies: new Map() },
    members: t.children.map((name, index) => ({
      ...{ area, child: childId(idOf(index + 1)), commitment: idOf(index + 1), ownerBody: body, day: today },
      ...{ name, knownAs: name.split(' ')[0] ?? name, left: false },
    })),
  }
}
