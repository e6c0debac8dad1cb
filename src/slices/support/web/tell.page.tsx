import type { VNode } from 'preact'
import { addDays, longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { BeadTag } from '../../../ui/patterns/beads.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { beadOf, dueOn } from '../domain/sessions.ts'
import type { AgreedView } from '../store/views.ts'
import { stateWords } from './bead-words.ts'
import * as paths from './paths.ts'
import { SayNot } from './say-not.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreedView
  readonly words: Text
  readonly own: boolean
  /** Four weeks back instead of one. */
  readonly earlier: boolean
}

/** How far back one can tap: this week and last; four weeks when asked for. */
const daysBack = (earlier: boolean): number => (earlier ? 28 : 8)

/** Each day of the last weeks, with one button: this did not happen (SUP-7). */
export function TellPage({ view, words, own, earlier }: Props): VNode {
  const { child, today } = view
  const saying = { child: child.knownAs, today, words }
  const days = view.commitments
    .flatMap(commitment => commitment.sessions.map(session => ({ commitment, session })))
    .filter(({ session }) => dueOn(session) <= today && session.day >= addDays(today, -daysBack(earlier)))
    .toSorted((a, b) => (a.session.day < b.session.day ? 1 : -1))
  return (
    <Page title={words.my.tell.title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head
          above={<a href={paths.agreed.to({ child: child.child })}>{words.my.backToAgreed}</a>}
          title={words.my.tell.title}
          lead={words.my.tell.lead}
        />
        <Card>
          {days.length === 0 ? (
            <Empty>{words.my.tell.none}</Empty>
          ) : (
            <Rows
              rows={days.map(({ commitment, session }) => ({
                key: `${commitment.commitment} ${session.day}`,
                title: words.my.tell.day(commitment.name, longDay(session.day)),
                words: <BeadTag state={beadOf(session, today)} words={stateWords(session, saying)} />,
                below: <SayNot {...commitment} {...{ session, view, words }} />,
              }))}
            />
          )}
        </Card>
        {!earlier && <Go href={paths.tell.to({ child: child.child }, { earlier: 'yes' })}>{words.my.tell.earlier}</Go>}
      </Stack>
    </Page>
  )
}
