import type { VNode } from 'preact'
import { NotTold, supportText } from '../../../slices/support/index.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Stats } from '../../../ui/patterns/stats.tsx'
import type { OfficeProps } from './office.page.tsx'

/** As many lines of what nobody has told as one can take in. */
const mostUntold = 6

/** Last week in four numbers, then what nobody has told yet and who can. Unlogged is not undelivered (SUP-4). */
export function WeekCards({ view, words }: OfficeProps): VNode {
  const t = words.week
  const { week, notTold } = view
  const untold = [...notTold.mine, ...notTold.others]
  return (
    <>
      <Card title={t.title}>
        {week.agreed === 0 ? (
          <Empty title={t.none} beads={5}>
            {t.noneMore}
          </Empty>
        ) : (
          <Stats
            stats={[
              { number: week.happened, words: t.happened(week.agreed) },
              { number: week.didNotHappen, words: t.didNotHappen },
              { number: week.away, words: t.away },
              { number: week.notTold, words: t.notTold },
            ]}
          />
        )}
        {week.differ > 0 && (
          <p>
            <b>{t.familiesSay}</b> {t.familiesCount(week.familySaysNot)}
          </p>
        )}
      </Card>
      {untold.length > 0 && (
        <NotTold title={t.untold} lines={untold} view={notTold} words={supportText('en')} most={mostUntold} leadsOn />
      )}
    </>
  )
}
