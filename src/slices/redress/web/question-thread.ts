import { personId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ThreadDay, ThreadEntry } from '../../../ui/patterns/thread.tsx'
import type { ChildListView } from '../store/list-view.ts'

type Told = { readonly on: PlainDate; readonly entry: ThreadEntry }

/** Questions and answers day by day. A question that waits says by when it is answered. */
export function questionDays(view: ChildListView, waits: (day: string) => string): readonly ThreadDay[] {
  const name = (person: Parameters<typeof personId>[0] | undefined): string =>
    (person && view.people.get(personId(person))?.fullName) ?? ''
  const told = view.questions.flatMap((question): Told[] => {
    const asked: Told = {
      on: question.askedOn,
      entry: {
        kind: 'voice',
        of: question.voice === 'child' ? 'own' : 'family',
        who: name(question.askedBy),
        children: question.words,
        ...(!question.answer && { meta: waits(longDay(question.answerDueOn)) }),
      },
    }
    if (!question.answer) return [asked]
    const { by, words, on } = question.answer
    return [asked, { on, entry: { kind: 'voice', of: 'professional', who: name(by), children: words } }]
  })
  const days = [...new Set(told.map(each => each.on))].toSorted()
  return days.map(day => ({ day: longDay(day), entries: told.filter(each => each.on === day).map(each => each.entry) }))
}
