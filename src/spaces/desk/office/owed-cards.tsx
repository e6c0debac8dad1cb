import type { VNode } from 'preact'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { NeedsYou } from '../../../ui/patterns/needs-you.tsx'
import { itemsOf } from '../owed/items.tsx'
import * as paths from '../paths.ts'
import type { OfficeProps } from './office.page.tsx'

/** On a quiet day, so many of what comes after this week. */
const mostLater = 5

/**
 * What the body owes: overdue, today, this week; what comes after has its own page. Whoever leads others reads first, and
 * apart, what is past its day: it was theirs to hear of the day after.
 */
export function OwedCards({ view, words, leadsOthers }: OfficeProps): VNode {
  const t = words.owed
  const { later, ...soon } = itemsOf(view.lines, { ...view, duties: [...view.duties, ...view.views], words })
  const isQuiet = soon.overdue.length + soon.today.length + soon.week.length === 0
  const shown = [soon.overdue, soon.today, soon.week, isQuiet ? later.slice(0, mostLater) : []].flat().length
  const isApart = leadsOthers && soon.overdue.length > 0
  return (
    <>
      {isApart && (
        <Card title={t.unanswered}>
          <NeedsYou overdue={soon.overdue} empty="" />
        </Card>
      )}
      <Card title={t.title}>
        <NeedsYou
          {...soon}
          overdue={isApart ? [] : soon.overdue}
          later={isQuiet ? later.slice(0, mostLater) : []}
          empty={
            <>
              <p>
                <b>{t.none}</b>
              </p>
              <p>{view.body?.kind === 'council' ? words.council.empty : t.noneMore}</p>
            </>
          }
        />
        {view.duties.length > shown && <Go href={paths.owed.to()}>{t.all(view.duties.length)}</Go>}
      </Card>
    </>
  )
}
