import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../../platform/duties/duty-row.ts'
import { ClauseTag } from '../../../../ui/patterns/clause-tag.tsx'
import { Next } from '../../../../ui/patterns/next.tsx'
import { Rows } from '../../../../ui/patterns/rows.tsx'
import type { NeedView } from '../../store/need-view.ts'
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
  const duty = view.duties.find(each => each.owedTo === 'family' || each.owedTo === 'child')
  if (!duty) return <Next title={words.allDone} />
  const when = duty.dueOn < view.today ? words.overdue(duty.dueOn) : words.by(duty.dueOn)
  return (
    <Next
      when={when}
      title={dutyWords(duty.kind, child.knownAs, text)}
      {...ownerOf(duty, view, text, ask)}
      otherwise={raise ? <a href={raise}>{words.otherwise}</a> : words.otherwise}
    >
      {view.contact?.phoneHours && <p>{words.hours(view.contact.called, view.contact.phoneHours)}</p>}
    </Next>
  )
}

/** The named contact, where they may decide: whose decision is looked at again may not, and another at the setting owes it (IDN-9). */
export const mayStillDecide = ({ contact, need }: Pick<NeedView, 'contact' | 'need'>): boolean =>
  contact !== undefined && !need.decidedBefore.includes(contact.person)

/** Who owes it: the setting's named contact, or another body by its name. One can always ask the named contact (RCD-9). */
function ownerOf(duty: DutyRow, view: NeedView, text: Text, message: string | undefined) {
  const { contact, need } = view
  const body = view.bodyOf(duty.owedByBody)
  const owes = text.my.need.owes
  const isOurs =
    duty.owedByBody === need.setting && (duty.kind !== 'decide-together' || mayStillDecide({ contact, need }))
  const owner = isOurs
    ? contact && { name: contact.fullName, words: owes(contact.fullName), job: contact.jobWords }
    : body && { name: body.name, words: owes(body.name) }
  return {
    ...(owner && { owner }),
    ...(contact && { ask: { name: contact.called, message, phone: contact.phone } }),
  }
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
