import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import { orders } from '../domain/path/gates.ts'
import type { PathView } from '../store/path-view.ts'
import { GatesCard } from './gates-card.tsx'
import { GaugeCard } from './gauge-card.tsx'
import { MilestonesCard } from './milestones-card.tsx'
import { PassedCard } from './passed-card.tsx'
import * as paths from './paths.ts'
import { PlanCard } from './plan-card.tsx'
import { ProgressCard } from './progress-card.tsx'
import type { PathWords } from './text/text.ts'

export type PathProps = { readonly view: PathView; readonly words: PathWords }

/** The path: in step or not, the plan, its gates with live figures, and what government plans beside it. */
export const PathPage = ({ view, words }: PathProps): VNode => (
  <Page title={words.title} space="public" charts>
    <Stack>
      <Head title={words.head} lead={words.lead} below={<Standing is="proposed, not set up" />} />
      <Notice kind="plain">
        <b>{words.proposed}</b> {words.origin}
      </Notice>
      <Tabs
        label={words.area}
        tabs={view.areas.map(each => ({
          href: paths.thePath.to({}, { area: each.area, order: view.order }),
          words: each.name,
          isHere: each.area === view.here.area,
        }))}
      />
      <Columns
        side={
          <>
            <OrderCard view={view} words={words} />
            <PassedCard view={view} words={words} />
            <Go href={paths.around.to()}>{words.around.link}</Go>
            <Go href={paths.lab.to({}, { area: view.here.area })}>{words.tryIt(view.here.name)}</Go>
          </>
        }
      >
        <GaugeCard view={view} words={words} />
        <GatesCard view={view} words={words} />
      </Columns>
      <PlanCard view={view} words={words} />
      <ProgressCard view={view} words={words} />
      <MilestonesCard view={view} words={words} />
    </Stack>
  </Page>
)

const OrderCard = ({ view, words }: PathProps): VNode => (
  <Card title={words.order.title}>
    <Tabs
      label={words.order.label}
      tabs={orders.map(order => ({
        href: paths.thePath.to({}, { area: view.here.area, order }),
        words: words.order[order],
        isHere: order === view.order,
      }))}
    />
    <p>{words.order.about[view.order]}</p>
    <p class="t-small t-soft">{words.order.open}</p>
  </Card>
)
