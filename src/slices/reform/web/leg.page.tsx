import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import type { Path } from '../domain/path/path.ts'
import type { AreaHere } from '../store/areas.ts'
import type { LegView } from '../store/path-view.ts'
import type { LegRow } from '../store/queries.ts'
import { clauseHref } from './clause-href.ts'
import * as paths from './paths.ts'
import { stageWords, whenOf } from './plan-card.tsx'
import type { PathWords } from './text/text.ts'

type Props = {
  readonly leg: LegView
  readonly path: Path
  readonly where: readonly { readonly here: AreaHere; readonly row: LegRow | undefined }[]
  readonly words: PathWords
}

/** One step: what, who, when, what it waits for and why, what keeps present support safe, and where each area is. */
export function LegPage({ leg, path, where, words }: Props): VNode {
  const text = words.leg
  const gate = path.gates.find(each => each.gate === leg.gate)
  const then = path.legs.filter(each => each.after.includes(leg.leg))
  const first = path.legs.filter(each => leg.after.includes(each.leg))
  const tried = path.pioneers.filter(each => each.legs.includes(leg.leg))
  return (
    <Page title={text.title(leg.title)} space="public">
      <Head
        above={<a href={paths.thePath.to()}>{text.back}</a>}
        title={leg.title}
        lead={leg.what}
        below={<Standing is={leg.standing} />}
      />
      <Columns
        side={
          <Card title={text.where}>
            <Rows
              rows={where.map(({ here, row }) => ({
                key: here.area,
                title: <a href={paths.thePath.to({}, { area: here.area })}>{here.name}</a>,
                words: row?.now
                  ? `${stageWords({ ...leg, row }, words)}. ${row.now}`
                  : stageWords({ ...leg, row }, words),
                below: row?.passed && (
                  <p class="t-small">
                    {words.passed.line(words.passed.title, shortDay(row.passed.on))}: {row.passed.reasons}
                  </p>
                ),
              }))}
            />
          </Card>
        }
      >
        <Card>
          <Facts
            facts={[
              { term: text.strand, words: words.strands[leg.strand] },
              { term: text.who, words: leg.ownedBy },
              { term: text.when, words: whenOf(leg, words) },
              { term: text.effect, words: words.effects[leg.effect] },
              { term: text.early, words: leg.earlyYears ? <Tag is="yes">{words.gates.yes}</Tag> : undefined },
              { term: text.follows, words: links(first) ?? text.nothingFollows },
              { term: text.leadsTo, words: links(then) },
              {
                term: text.waits,
                words: (
                  <>
                    {words.waits[leg.waits]}. {words.order.about.together}{' '}
                    <ClauseTag clause="GAT-4" href={clauseHref('GAT-4')} />
                  </>
                ),
              },
              {
                term: text.gate,
                words: gate && (
                  <>
                    <a href={`${paths.thePath.to()}#${gate.gate}`}>{gate.title}</a>. {gate.asks}
                  </>
                ),
              },
              {
                term: text.keepsSafe,
                words: leg.keepsSafe && (
                  <>
                    {leg.keepsSafe} <ClauseTag clause="GAT-6" href={clauseHref('GAT-6')} />
                  </>
                ),
              },
              { term: text.tried, words: tried.length > 0 && tried.map(each => each.title).join('; ') },
              { term: text.report, words: leg.recommendation },
            ]}
          />
        </Card>
      </Columns>
    </Page>
  )
}

const links = (legs: Path['legs']) =>
  legs.length === 0
    ? undefined
    : legs.map((each, index) => (
        <span key={each.leg}>
          {index > 0 && '; '}
          <a href={paths.leg.to({ leg: each.leg })}>{each.title}</a>
        </span>
      ))
