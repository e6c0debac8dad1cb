import type { VNode } from 'preact'
import type { Answered, Trace, TracedRequirement } from '../../../policy/trace/build-trace.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
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
          {Object.entries(words.groups).map(([group, name]) => (
            <Group
              key={group}
              name={`${group} ${name}`}
              requirements={shown.filter(each => each.id.startsWith(`${group}.`))}
              open={chosen.group === group}
              counts={chosen.stands === undefined}
              text={words}
            />
          ))}
        </Card>
        <Letters text={words} />
      </Stack>
    </Page>
  )
}

type Words = Text['requirements']
type GroupProps = {
  readonly name: string
  readonly requirements: readonly TracedRequirement[]
  readonly open: boolean
  /** Say how many of all are answered: of a part chosen by how they are answered that says nothing. */
  readonly counts: boolean
  readonly text: Words
}

/** What the report asks for about one thing. Shut, so that a phone shows 25 lines and not 248; `#R9.4` opens its own. */
const Group = ({ name, requirements, open, counts, text }: GroupProps): VNode | null =>
  requirements.length === 0 ? null : (
    <details class="t-group" open={open}>
      <summary>
        <b>{name}</b>{' '}
        <span class="t-soft t-small">
          {counts ? text.answeredOf(requirements.filter(isAnswered).length, requirements.length) : requirements.length}
        </span>
      </summary>
      <FoldTable
        hideCaption
        dense
        caption={`${text.caption}: ${name}`}
        columns={[text.columns.number, text.columns.says, text.columns.where, text.columns.stands, text.columns.by]}
        rows={requirements.map(each => ({
          key: each.id,
          id: each.id,
          data: { 'data-answered': isAnswered(each) ? 'yes' : 'no' },
          cells: [
            each.id,
            each.says,
            each.in,
            <Tag key="stands" is={isAnswered(each) ? 'yes' : undefined}>
              {text.answered[each.answered]}
            </Tag>,
            hasAnswer(each) && <ByWhat key="by" requirement={each} text={text} />,
          ],
        }))}
      />
    </details>
  )

const hasAnswer = ({ clauses, page, check, reason, answered }: TracedRequirement): boolean =>
  clauses.length > 0 || Boolean(page || check || reason) || answered === 'in part'

/** What the letters beside each stand for, which are where in the report it is said. */
const Letters = ({ text }: { text: Words }): VNode => (
  <details>
    <summary>{text.letters}</summary>
    <Facts beside facts={Object.entries(text.lettersMean).map(([term, words]) => ({ term, words }))} />
  </details>
)

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
