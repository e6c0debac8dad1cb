import type { VNode } from 'preact'
import type { Answered, Trace, TracedRequirement } from '../../../policy/trace/build-trace.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Stats } from '../../../ui/patterns/stats.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/en.ts'

const states: readonly Answered[] = ['answered', 'in part', 'written', 'reasoned', 'not yet']

/** Everything the report asks for, one row each, with what answers it: `<tr id="R1.1" data-answered="yes|no">`. */
export const RequirementsPage = ({ trace, text }: { trace: Trace; text: Text }): VNode => {
  const { requirements: words } = text
  const { number, says, where, stands, by } = words.columns
  return (
    <Page title={words.title} space="public">
      <Stack>
        <Head above={<a href={paths.packs.to()}>{text.rules}</a>} title={words.title} lead={words.lead} />
        <Card>
          <Stats
            stats={states
              .map(state => ({
                number: trace.requirements.filter(each => each.answered === state).length,
                words: words.counts[state],
              }))
              .filter(({ number }) => number > 0)}
          />
        </Card>
        <Card>
          <FoldTable
            hideCaption
            dense
            caption={words.caption}
            columns={[number, says, where, stands, by]}
            rows={trace.requirements.map(each => ({
              key: each.id,
              id: each.id,
              data: { 'data-answered': isAnswered(each) ? 'yes' : 'no' },
              cells: [
                each.id,
                each.says,
                each.in,
                <Tag key="stands" is={isAnswered(each) ? 'yes' : undefined}>
                  {words.answered[each.answered]}
                </Tag>,
                <ByWhat key="by" requirement={each} text={words} />,
              ],
            }))}
          />
        </Card>
      </Stack>
    </Page>
  )
}

/** What is answered in part, or stands in a pack but is kept by no code yet, does not count as answered. */
const isAnswered = ({ answered }: TracedRequirement): boolean => answered === 'answered' || answered === 'reasoned'

const ByWhat = ({ requirement, text }: { requirement: TracedRequirement; text: Text['requirements'] }): VNode => (
  <>
    {requirement.clauses.length > 0 && (
      <p class="t-row">
        {requirement.clauses.map(({ pack, clause }) => (
          <ClauseTag key={`${pack}${clause}`} clause={clause} href={paths.clause.to({ pack, clause })}>
            {clause}
            {text.inPack[pack]}
          </ClauseTag>
        ))}
      </p>
    )}
    {requirement.page && (
      <p>
        <a href={requirement.page}>{text.page(requirement.page)}</a>
      </p>
    )}
    {requirement.check && <p>{text.check(requirement.check)}</p>}
    {requirement.reason && <p>{requirement.reason}</p>}
    {requirement.answered === 'in part' && <p class="t-soft">{requirement.lacks}</p>}
  </>
)
