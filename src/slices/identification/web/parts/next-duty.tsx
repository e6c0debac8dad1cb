import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { ClauseTag } from '../../../../ui/patterns/clause-tag.tsx'
import { Next } from '../../../../ui/patterns/next.tsx'
import { Rows } from '../../../../ui/patterns/rows.tsx'
import type { NeedView } from '../../store/need-view.ts'
import { isOwedToFamily, ownerOf } from '../../store/next-owed.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly view: NeedView
  readonly text: Text
  /** Where a question to the contact is written. */
  readonly ask?: string | undefined
  /** Where a concern is raised. */
  readonly raise?: string | undefined
}

/** What happens next for the family: the earliest thing owed to them, who owes it, how to ask, what if it does not come. */
export function NextForFamily({ view, text, ask, raise }: Props): VNode {
  const words = text.my.need
  const { child } = view
  const duty = view.duties.find(isOwedToFamily)
  if (!duty) return <Next title={words.allDone} />
  const { contact, need } = view
  const person = duty.owedByPerson && view.cardOf(duty.owedByPerson)
  const owner = ownerOf(duty, { person, body: view.bodyOf(duty.owedByBody), need, contact })
  const when = duty.dueOn < view.today ? words.overdue(duty.dueOn) : words.by(duty.dueOn)
  return (
    <Next
      when={when}
      title={dutyWords(duty.kind, child.knownAs, text)}
      owner={owner && { ...owner, words: words.owes(owner.name) }}
      ask={contact && { name: contact.called, message: ask, phone: contact.phone }}
      otherwise={raise ? <a href={raise}>{words.otherwise}</a> : words.otherwise}
    >
      {contact?.phoneHours && <p>{words.hours(contact.called, contact.phoneHours)}</p>}
    </Next>
  )
}

/** Every day to know, earliest first, with its rule. One duty has one date on every page. */
export const DutyRows = ({ view, text }: Props): VNode => (
  <Rows
    rows={view.duties.map(duty => ({
      key: duty.duty,
      title: longDay(duty.dueOn),
      words: (
        <>
          {dutyWords(duty.kind, view.child.knownAs, text, view.nameOf(duty.owedByPerson).name)}
          {duty.owedByBody !== view.need.setting && ` (${view.bodyOf(duty.owedByBody)?.name ?? ''})`}{' '}
          <ClauseTag clause={duty.clause} href={`/rules/${duty.pack}/${duty.clause}`} />
        </>
      ),
    }))}
  />
)

/** A duty in words: `You decide together whether Mila needs extra support`. */
export function dutyWords(kind: string, child: string, text: Text, who = ''): string {
  if (kind === 'give-view' && who) return text.my.need.viewOf(who)
  const say = Object.entries(text.duty).find(([known]) => known === kind)?.[1]
  return say ? say(child) : kind
}
