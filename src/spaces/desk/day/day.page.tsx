import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { NotTold, supportText } from '../../../slices/support/index.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { NeedsYou } from '../../../ui/patterns/needs-you.tsx'
import * as sightPaths from '../../sight/paths.ts'
import { AsksCard } from '../office/asks-card.tsx'
import { itemsOf } from '../owed/items.tsx'
import type { OwedLines } from '../owed/lines.ts'
import type { Words } from '../text/text.ts'
import type { DayView } from './day-view.ts'
import { KnowFirstCard } from './know-first-card.tsx'
import { NextSession } from './next-session.tsx'
import { PlaceCards } from './place-cards.tsx'

/** As many rows of what is theirs to tell as one takes in between two lessons. */
const mostUntold = 6

export type DayProps = { readonly view: DayView; readonly called: string; readonly words: Words }

/** The day of somebody who works with children: the next thing, each place, what is theirs to tell and to answer. */
export function DayPage(props: DayProps): VNode {
  const { view, called, words } = props
  const [weekday = ''] = longDay(view.today).split(' ')
  return (
    <Page title={words.title(longDay(view.today))} space="desk">
      <Head
        title={words.day.title(weekday, called)}
        below={factsOf(props)}
        action={
          <ButtonLink href={identificationPaths.deskNewWorry.to()} icon="plus">
            {words.addWorry}
          </ButtonLink>
        }
      />
      <Columns side={<Side {...props} />}>
        <NextSession {...props} />
        <PlaceCards {...props} />
        {view.notTold.mine.length > 0 && (
          <NotTold
            title={words.day.untold}
            lines={view.notTold.mine}
            view={view.notTold}
            words={supportText('en')}
            most={mostUntold}
            leadsOn
          />
        )}
        {(hasLines(view.mine) || view.notTold.mine.length === 0) && (
          <Owed lines={view.mine} title={words.owed.mine} {...props} />
        )}
        {!view.isSetting && <AsksCard asks={view.asks} view={view} words={words} />}
        {hasLines(view.team) && <Owed lines={view.team} title={words.owed.team(view.bodyName)} {...props} />}
      </Columns>
    </Page>
  )
}

/** Whom to know first; and for a child one does not work with, the way in for an emergency (ACC-20). */
const Side = (props: DayProps): VNode => (
  <>
    <KnowFirstCard {...props} />
    <ButtonLink href={sightPaths.emergency.to()} quiet wide>
      {props.words.emergency.link}
    </ButtonLink>
  </>
)

/** `30 November · 2 places · 3 sessions`. */
function factsOf({ view, words }: DayProps): string {
  const places = new Set(view.sessions.map(each => each.heldAt)).size
  return [
    longDay(view.today),
    view.bodyName,
    places > 1 && words.day.places(places),
    view.sessions.length > 0 && words.day.sessions(view.sessions.length),
  ]
    .filter(Boolean)
    .join(' · ')
}

const hasLines = (lines: OwedLines): boolean => lines.overdue.length + lines.today.length + lines.week.length > 0

function Owed({ lines, title, view, words }: DayProps & { readonly lines: OwedLines; readonly title: string }): VNode {
  const { later: _, ...soon } = itemsOf(lines, { ...view, words })
  return (
    <Card title={title}>
      <NeedsYou
        {...soon}
        empty={
          <>
            <p>
              <b>{words.owed.none}</b>
            </p>
            <p>{words.owed.noneMore}</p>
          </>
        }
      />
    </Card>
  )
}
