import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseQuote } from '../../../ui/patterns/clause-quote.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { ClauseCode } from './clause-code.tsx'
import { ClauseSide } from './clause-side.tsx'
import { ClauseTests } from './clause-tests.tsx'
import type { ClauseView } from './clause-view.ts'
import * as paths from './paths.ts'
import type { Text } from './text/en.ts'

/** A clause: the rule, the code that keeps it, the tests that prove it, and where it stands beside today's law. */
export function ClausePage({ view, text }: { view: ClauseView; text: Text }): VNode {
  const { clause, pack } = view
  return (
    <Page title={`${view.label} ${clause.title}`} space="public">
      <Head
        above={
          <>
            <a href={paths.packs.to()}>{text.rules}</a> · <a href={paths.pack.to({ pack: pack.id })}>{pack.title}</a> ·{' '}
            {view.sliceName}
          </>
        }
        title={`${view.label} ${clause.title}`}
      />
      <Columns side={<ClauseSide view={view} text={text} />}>
        <RuleCard view={view} text={text.clause} />
        <ClauseCode view={view} text={text.clause} />
        <ClauseTests proofs={view.proofs} text={text.clause} />
      </Columns>
    </Page>
  )
}

const RuleCard = ({ view: { clause, values }, text }: { view: ClauseView; text: Text['clause'] }): VNode => (
  <Card title={text.rule}>
    <ClauseQuote large verbatim={clause.origin === 'verbatim'}>
      {clause.text}
    </ClauseQuote>
    <Facts
      beside
      facts={[
        { term: text.plain, words: clause.inPlainWords },
        { term: text.starts, words: clause.clock.starts },
        { term: text.stops, words: clause.clock.stops },
        { term: text.owes, words: clause.clock.owedBy },
        { term: text.runsOut, words: clause.clock.ifItRunsOut },
        { term: text.exceptions, words: clause.exceptions.length > 0 && clause.exceptions.join('; ') },
        ...values.map(value => ({ term: value.name, words: <b>{value.words}</b> })),
        {
          term: text.comesFrom,
          words: (
            <>
              <p>{text.origins[clause.origin]}</p>
              {clause.source && <p class="t-soft">{clause.source}</p>}
            </>
          ),
        },
        { term: text.note, words: clause.note },
      ]}
    />
    {clause.checked === 'law stated from general knowledge; check' && <Notice kind="plain">{text.check}</Notice>}
  </Card>
)
