import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { LawBox } from '../../../ui/patterns/law-box.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import * as paths from './paths.ts'
import type { Right, RightsView } from './rights-view.ts'
import type { Text } from './text/en.ts'

/** What the law gives a family today, with its time limits, from the pack of the law in force. */
export const RightsPage = ({ view, text: { rights: text } }: { view: RightsView; text: Text }): VNode => (
  <Page title={text.title} space="public">
    <Head title={text.title} lead={text.lead} below={<Standing is="law now" />} />
    <Columns side={<Side text={text} />}>
      <LawBox
        title={text.challenge}
        limits={view.challenge.map(right => ({
          right: <a href={hrefOf(view, right)}>{right.clause.title}</a>,
          limit: (
            <>
              <br />
              {right.clause.inPlainWords}
              <br />
              <span class="t-soft">
                {right.limit ? `${text.limit}: ${right.limit}` : text.noLimit}
                <ToCheck right={right} text={text} />
              </span>
            </>
          ),
        }))}
        after={text.toCheckNote}
      >
        {text.watch}
      </LawBox>
      <RightsCard title={text.withoutPlan} rights={view.withoutPlan} view={view} text={text} />
      <RightsCard title={text.withPlan} rights={view.withPlan} view={view} text={text} />
      <RightsCard title={text.reviews} rights={view.reviews} view={view} text={text} />
      <RightsCard title={text.data} rights={view.data} view={view} text={text} />
    </Columns>
  </Page>
)

const hrefOf = (view: RightsView, { clause }: Right): string =>
  paths.clause.to({ pack: view.pack.id, clause: clause.id })

const ToCheck = ({ right, text }: { right: Right; text: Text['rights'] }): VNode | null =>
  right.toCheck ? <span class="t-small t-soft"> ({text.toCheck})</span> : null

type CardProps = { title: string; rights: readonly Right[]; view: RightsView; text: Text['rights'] }

const RightsCard = ({ title, rights, view, text }: CardProps): VNode => (
  <Card title={title}>
    <FoldTable
      hideCaption
      caption={title}
      columns={[text.right, text.limit]}
      rows={rights.map(right => ({
        key: right.clause.id,
        cells: [
          <>
            <p>{right.clause.inPlainWords ?? right.clause.text}</p>
            <p>
              <ClauseTag clause={right.clause.id} href={hrefOf(view, right)} />
            </p>
          </>,
          <>
            {right.limit ?? text.noLimit}
            <ToCheck right={right} text={text} />
          </>,
        ],
      }))}
    />
  </Card>
)

const Side = ({ text }: { text: Text['rights'] }): VNode => (
  <>
    <Card small title={text.adviceTitle}>
      <p>{text.advice}</p>
      <p>{text.adviceFind}</p>
    </Card>
    <Card small title={text.reform}>
      <Notice kind="plain">{text.reformWords}</Notice>
      <p>
        <a href={paths.compare.to()}>{text.reformLink}</a>
      </p>
    </Card>
    <Card small title={text.extra}>
      <p>{text.extraWords}</p>
      <p>
        <a href={paths.pack.to({ pack: 'additional-support-2025' })}>{text.extraLink}</a>
      </p>
    </Card>
  </>
)
