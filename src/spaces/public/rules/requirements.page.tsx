import type { VNode } from 'preact'
import type { Answered, Trace, TracedRequirement } from '../../../policy/trace/build-trace.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { SearchChoice } from '../../../ui/patterns/search-choice.tsx'
import { Stats } from '../../../ui/patterns/stats.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import * as paths from './paths.ts'
import { type Chosen, isAnswered, isChosen, whichOf } from './requirements-chosen.ts'
import type { Text } from './text/en.ts'

const states: readonly Answered[] = ['answered', 'in part', 'written', 'reasoned', 'not yet']

type Props = { readonly trace: Trace; readonly text: Text; readonly chosen?: Chosen }

/** Everything the report asks for, one row each, with what answers it: `<tr id="R1.1" data-answered="yes|no">`. All of it where nothing is chosen. */
export const RequirementsPage = ({ trace, text, chosen = {} }: Props): VNode => {
  const shown = trace.requirements.filter(each => isChosen(each, chosen))
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
        <Choose text={text} chosen={chosen} count={shown.length} of={trace.requirements.length} />
        <Card>
          {shown.length === 0 && <p>{words.noneShown}</p>}
          <FoldTable
            hideCaption
            dense
            caption={words.caption}
            columns={[number, says, where, stands, by]}
            rows={shown.map(each => ({
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

type ChooseProps = { readonly text: Text; readonly chosen: Chosen; readonly count: number; readonly of: number }

/** Two lists to narrow by, as an ordinary form: its address says what is chosen. */
const Choose = ({ text: { requirements: words }, chosen, count, of }: ChooseProps): VNode => (
  <Card>
    <search>
      <form method="get" action={paths.requirements.to()} class="t-with-button">
        <SearchChoice
          name="stands"
          label={words.which}
          value={chosen.stands}
          options={[
            { value: '', label: words.whichAll },
            ...whichOf.map(value => ({ value, label: words.whichOf[value] })),
          ]}
        />
        <SearchChoice
          name="group"
          label={words.group}
          value={chosen.group}
          options={[
            { value: '', label: words.groupAll },
            ...Object.entries(words.groups).map(([value, name]) => ({ value, label: `${value} ${name}` })),
          ]}
        />
        <Button>{words.show}</Button>
      </form>
    </search>
    {(chosen.stands || chosen.group) && (
      <p>
        {words.shown(count, of)} · <a href={paths.requirements.to()}>{words.all}</a>
      </p>
    )}
  </Card>
)

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
