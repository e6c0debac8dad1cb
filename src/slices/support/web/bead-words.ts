import type { PersonId } from '../../../kernel/ids.ts'
import {
  addDays,
  addWeeks,
  dayAndMonth,
  longDay,
  type PlainDate,
  shortWeekday,
  weekdayInWords,
} from '../../../kernel/plain-date.ts'
import type { Bead, BeadWeek } from '../../../ui/patterns/beads.tsx'
import { weekOf } from '../domain/rhythm.ts'
import { beadOf, dueOn } from '../domain/sessions.ts'
import type { SessionRow } from '../store/agreed-row.ts'
import type { Names } from '../store/views.ts'
import { personName } from './say.ts'
import type { Text } from './text/text.ts'

/** What beads are said with: the child's name, the day, and whether the one who reads is of the family. */
export type Saying = {
  readonly child: string
  readonly today: PlainDate
  /** Who reads it: they read "you said" of their own words. */
  readonly me: PersonId
  readonly names: Pick<Names, 'people'>
  readonly words: Text
}

/** One bead with its whole day, and words where its state alone does not say it. */
export function toBead(session: SessionRow, { today, words }: Pick<Saying, 'today' | 'words'>): Bead {
  const state = beadOf(session, today)
  const moved = session.movedTo && longDay(session.movedTo)
  return {
    state,
    day: longDay(session.day),
    short: shortWeekday(session.day),
    ...(moved && { words: state === 'moved' ? words.bead.movedAndHappened(moved) : words.bead.movedTo(moved) }),
  }
}

/** The words of one bead in a list: `Kofi was away`, `Did not happen: there was no cover`. */
export function stateWords(session: SessionRow, saying: Pick<Saying, 'child' | 'today' | 'words'>): string | undefined {
  const { child, words } = saying
  const bead = toBead(session, saying)
  if (bead.state !== 'child-away') return bead.words
  return session.why === 'chose-not-to' ? words.bead.choseNot(child) : words.bead.wasAway(child)
}

/** What is worth saying beside a week: why something did not happen, who was away, what nobody told us. */
function remark(session: SessionRow, saying: Saying): readonly string[] {
  const { child, today, words } = saying
  const day = weekdayInWords(session.day)
  const said = session.saidNot.map(person =>
    person === saying.me ? words.bead.youSaid(day) : words.bead.otherSaid(personName(saying.names, person), day),
  )
  switch (beadOf(session, today)) {
    case 'did-not-happen':
      return [...said, words.bead.whyNot(day, words.why[session.why ?? 'other'])]
    case 'child-away':
      return [...said, session.why === 'chose-not-to' ? words.bead.chose(child, day) : words.bead.away(child, day)]
    case 'moved':
      return [...said, `${day} ${words.bead.movedTo(weekdayInWords(dueOn(session)))}`]
    case 'not-told':
      return [...said, dueOn(session) === today ? words.bead.today : words.bead.notTold(day)]
    case 'to-come':
      return session.movedTo ? [`${day} ${words.bead.movedTo(longDay(session.movedTo))}`] : []
    case 'happened':
      return said
  }
}

/** A row a week, newest first, up to the week we are in; what lies further ahead is not drawn. */
export function toWeeks(sessions: readonly SessionRow[], saying: Saying, most: number): readonly BeadWeek[] {
  const thisWeek = weekOf(saying.today)
  return [...Map.groupBy(sessions, session => weekOf(session.day))]
    .filter(([monday]) => monday <= thisWeek)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, most)
    .map(([monday, days]) => ({
      week: monday === thisWeek ? saying.words.bead.thisWeek : weekWords(monday, saying.words),
      why: days.flatMap(day => remark(day, saying)).join('. ') || undefined,
      isNow: monday === thisWeek,
      beads: days.map(day => toBead(day, saying)),
    }))
}

/** The sessions of the week we are in, and those of the last week before it that had any. */
export function thisAndLastWeek(
  sessions: readonly SessionRow[],
  today: PlainDate,
): { readonly thisWeek: readonly SessionRow[]; readonly lastWeek: readonly SessionRow[] } {
  const monday = weekOf(today)
  const before = sessions.findLast(session => session.day < monday)
  return {
    thisWeek: within(sessions, monday),
    lastWeek: before ? within(sessions, weekOf(before.day)) : [],
  }
}

// Days compare as text, so nothing is worked out for each of them.
function within(sessions: readonly SessionRow[], monday: PlainDate): readonly SessionRow[] {
  const next = addWeeks(monday, 1)
  return sessions.filter(({ day }) => monday <= day && day < next)
}

/** `16 to 20 November`. */
export function weekWords(monday: PlainDate, words: Text): string {
  const friday = addDays(monday, 4)
  const [from, to] = [dayAndMonth(monday), dayAndMonth(friday)]
  const sameMonth = from.split(' ')[1] === to.split(' ')[1]
  return words.rhythm.period(sameMonth ? (from.split(' ')[0] ?? '') : from, to)
}
