import { capital } from '../../../kernel/capital.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { dayAndMonth, longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Rhythm } from '../domain/events.ts'
import type { AgreedRow } from '../store/agreed-row.ts'
import type { Commitment, Names } from '../store/views.ts'
import type { Text } from './text/text.ts'

/** `8:45`, `10:30`, `1:15 pm`: nobody at a school says 08:45. */
export function timeWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  if (!minute) return time
  return Number(hour) > 12 ? `${Number(hour) - 12}:${minute} pm` : `${Number(hour)}:${minute}`
}

/** `Mondays and Thursdays at 10:30, Garden Room`; `Every school day`; `Once, by 20 November`. */
export function rhythmWords(rhythm: Rhythm, words: Text): string {
  switch (rhythm.evidence) {
    case 'session':
      return words.rhythm.weekly(weekdayWords(rhythm.weekdays, words), timeWords(rhythm.time), rhythm.place)
    case 'every day':
      return words.rhythm.daily(timeWords(rhythm.time), rhythm.place)
    case 'once':
      return words.rhythm.once(dayAndMonth(rhythm.by))
  }
}

/** `Mondays and Thursdays`. */
export const weekdayWords = (weekdays: readonly number[], words: Text): string =>
  listed(
    weekdays.toSorted().map(day => words.days[day - 1] ?? ''),
    words,
  )

const listed = (each: readonly string[], words: Text): string =>
  [each.slice(0, -1).join(', '), each.at(-1)].filter(Boolean).join(words.rhythm.and)

/** `2 November to 17 December`. */
export const periodWords = (row: Pick<AgreedRow, 'from' | 'to' | 'evidence'>, words: Text): string =>
  words.rhythm.period(dayAndMonth(row.from), dayAndMonth(row.to))

/** `Oakfield`, `The therapies`. */
export const bodyName = ({ bodies }: Pick<Names, 'bodies'>, body: BodyId): string => bodies.get(body)?.shortName ?? ''

/** The same as the first word of a sentence: `The therapy team`. */
export const bodyFirst = (names: Pick<Names, 'bodies'>, body: BodyId): string => capital(bodyName(names, body))

export const personName = ({ people }: Pick<Names, 'people'>, person: PersonId | undefined): string =>
  (person && people.get(person)?.fullName) ?? ''

/** Who gives it: `Jo Whitcombe, Wrenshire Community Therapies`; only the body while nobody is known. */
export function giverWords(row: AgreedRow, names: Names, words: Text): string {
  const person = personName(names, row.owner.person)
  const body = bodyName(names, row.ownerBody)
  return person ? words.my.gives(person, body) : words.my.nobodyYet(body)
}

/** Where it stands, when that is not simply "going on". The day to answer is the duty's, here as everywhere. */
export function statusWords(row: Commitment, names: Names, words: Text, today: PlainDate): string | undefined {
  const body = bodyFirst(names, row.ownerBody)
  switch (row.status) {
    case 'asked': {
      const due = row.owed.find(duty => duty.kind === 'answer-part')?.dueOn
      return row.silenceOn || !due || due < today
        ? words.status.askedOver(body)
        : words.status.asked(body, longDay(due))
    }
    case 'declined':
      return words.status.declined(body)
    case 'ended':
      return row.ended && words.status.ended(dayAndMonth(row.ended.on))
    case 'agreed':
      return row.from > today ? words.status.starts(longDay(row.from)) : undefined
  }
}
