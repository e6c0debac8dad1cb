import { type PersonId, personId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ThreadDay, ThreadEntry } from '../../../ui/patterns/thread.tsx'
import type { ChildListView } from '../store/list-view.ts'

type Told = { readonly on: PlainDate; readonly entry: ThreadEntry }

/** Questions and answers day by day. A question that waits says by when it is answered; what is told at home, to whom. */
export function questionDays(
  view: ChildListView,
  waits: (day: string) => string,
  told: (name: string) => string,
): readonly ThreadDay[] {
  const name = (person: Parameters<typeof personId>[0] | undefined): string =>
    (person && view.people.get(personId(person))?.fullName) ?? ''
  const called = (person: PersonId): string => view.people.get(person)?.called ?? ''
  const said = view.questions.flatMap((question): Told[] => {
    const asked: Told = {
      on: question.askedOn,
      entry: {
        kind: 'voice',
        of: question.voice === 'child' ? 'own' : 'family',
        who: name(question.askedBy),
        children: question.words,
        ...(!question.answer && {
          meta: question.answerDueOn ? waits(longDay(question.answerDueOn)) : told(called(question.askedOf)),
        }),
      },
    }
    if (!question.answer) return [asked]
    const { by, words, on } = question.answer
    return [
      asked,
      { on, entry: { kind: 'voice', of: question.owedBy ? 'professional' : 'family', who: name(by), children: words } },
    ]
  })
  const days = [...new Set(said.map(each => each.on))].toSorted()
  return days.map(day => ({ day: longDay(day), entries: said.filter(each => each.on === day).map(each => each.entry) }))
}
