import type { VNode } from 'preact'
import type { May } from '../../../kernel/decider.ts'
import { longDay, shortDay } from '../../../kernel/plain-date.ts'
import { BeadTag } from '../../../ui/patterns/beads.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { beadOf, dueOn } from '../domain/sessions.ts'
import type { SessionRow } from '../store/agreed-row.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import { stateWords } from './bead-words.ts'
import * as paths from './paths.ts'
import { personName } from './say.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly mayTell: May
  readonly words: Text
}

/** Every day so far, newest first, with who told it and what the family says. */
export function DaysCard({ view, mayTell, words }: Props): VNode | null {
  const { one, today } = view
  const t = words.desk.one
  const days = one.sessions.filter(each => each.told !== undefined || dueOn(each) <= today).toReversed()
  if (days.length === 0) return null
  return (
    <Card title={t.days}>
      <FoldTable
        caption={t.days}
        hideCaption
        columns={[t.day, t.state, t.toldBy, { words: t.mend, hidden: true }]}
        rows={days.map(session => ({
          key: session.day,
          cells: [
            <span key="day" class="t-nowrap">
              {shortDay(session.day)}
            </span>,
            <DayWords key="state" {...{ session, view, words }} />,
            [personName(view, session.toldBy), session.toldOn && shortDay(session.toldOn)].filter(Boolean).join(', '),
            'allowed' in mayTell ? <DayLinks key="links" {...{ session, view, words }} /> : '',
          ],
        }))}
      />
    </Card>
  )
}

/** What can still be done about a day that has been told, or that the family speaks of. */
function DayLinks({ session, view, words }: DayProps): VNode {
  const to = { child: view.child.child, commitment: view.one.commitment, day: session.day }
  const day = <span class="t-vh">{`: ${longDay(session.day)}`}</span>
  return (
    <span class="t-row">
      {session.told !== undefined && (
        <a href={paths.deskMend.to(to)}>
          {words.desk.one.mend}
          {day}
        </a>
      )}
      <a href={paths.deskSaid.to(to)}>
        {words.desk.said.link}
        {day}
      </a>
    </span>
  )
}

type DayProps = { readonly session: SessionRow } & Pick<Props, 'view' | 'words'>

function DayWords({ session, view, words }: DayProps): VNode {
  const saying = { child: view.child.knownAs, today: view.today, words }
  return (
    <>
      <BeadTag state={beadOf(session, view.today)} words={stateWords(session, saying)} />
      {session.told === 'did-not-happen' && session.why && (
        <span class="t-small t-soft">{`: ${words.why[session.why]}`}</span>
      )}
      {session.goodThing && (
        <span class="t-small" dir="auto">
          {` “${session.goodThing}”`}
        </span>
      )}
      {session.saidNot.length > 0 && (
        <span class="t-small">
          {` ${words.desk.one.saidNot(session.saidNot.map(person => personName(view, person)).join(', '))}`}
        </span>
      )}
    </>
  )
}
