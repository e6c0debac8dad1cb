import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { Go } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { ClauseQuote } from '../patterns/clause-quote.tsx'
import { Columns } from '../patterns/columns.tsx'
import { Facts } from '../patterns/facts.tsx'
import { Head } from '../patterns/head.tsx'
import { LawBox } from '../patterns/law-box.tsx'
import { Checks, Rows } from '../patterns/rows.tsx'
import { Standing } from '../patterns/standing.tsx'

const code = `duty('RED-3', {
  starts: 'ConcernRaised',
  ends: ['ConcernAnswered', 'ConcernWithdrawn'],
  owedBy: 'setting',
  owedTo: 'family',
  due: (event, pack) =>
    addSchoolDays(event.happenedOn, pack.value('RED-3')),
})`

/** One rule in public: its words, the code that keeps it, the tests that prove it. */
export const Clause = (): VNode => (
  <Page title="RED-3 Answer within ten school days · Rules" space="public">
    <Head
      above={
        <>
          <a href="#rules">Rules</a> · <a href="#model">The report’s model</a> · Putting things right
        </>
      }
      title="RED-3  Answer within ten school days"
    />
    <Columns side={<Side />}>
      <Card title="The rule">
        <ClauseQuote large>
          The setting or service answers a concern within ten school days of receiving it. The answer says what was
          found, what will be put right, by whom and when, and what the family can do next. Support continues meanwhile.
        </ClauseQuote>
        <Facts
          beside
          facts={[
            {
              term: 'In plain words',
              words: 'Tell us something is not right, and you get a real answer in two school weeks.',
            },
            { term: 'Clock starts', words: 'The day the concern arrives' },
            { term: 'Clock stops', words: 'When the answer is sent, or the family takes it back' },
            { term: 'Who owes it', words: 'The setting or service, to the family' },
            { term: 'If it runs out', words: 'Step 2 opens by itself. Nobody has to ask.' },
          ]}
        />
      </Card>
      <Card title="The code that keeps it">
        <p class="t-small t-soft">redress / domain / duties</p>
        <pre tabIndex={0}>
          <code>{code}</code>
        </pre>
        <p class="t-small">
          The value, from the pack: <b>10 school days</b>. <a href="#pack">See it in the pack</a>
        </p>
      </Card>
      <Card title="The tests that prove it">
        <Checks
          items={[
            {
              key: '1',
              words: 'A concern received on Friday 20 November is owed an answer by Friday 4 December.',
            },
            { key: '2', words: 'A training day does not count as a school day.' },
            { key: '3', words: 'Support goes on while the concern is open.' },
            { key: '4', words: 'An answer without a next step for the family cannot be sent.' },
            { key: '5', words: 'On the eleventh school day, step 2 is open to the family.' },
          ]}
        />
        <p class="t-small t-soft">
          All five passed when this version was made. <a href="#tests">Read them</a>
        </p>
      </Card>
    </Columns>
  </Page>
)

const Side = (): VNode => (
  <>
    <Card title="Where it stands">
      <p>
        <Standing is="agreed in this area" />
      </p>
      <p>Wrenshire Inclusion Partnership agreed to it on 1 September 2026.</p>
      <p>
        <Standing is="proposed, not set up">Proposed for England</Standing>
      </p>
      <p class="t-small">In the report’s model. Not in the 2026 reform as published.</p>
    </Card>
    <LawBox title="Beside it: the law now">
      <p>
        Every school must have a way to complain. The law sets <b>no number of days</b> for the answer.
      </p>
      <p>With an EHC plan, the council must secure what the plan says. That does not wait for this clause.</p>
      <p class="t-small">
        <a href="#compare">Compare all three packs</a>
      </p>
    </LawBox>
    <Card title="What it answers">
      <Rows
        rows={[
          { key: '4', title: 'R12.4', words: 'Ladder B: is support good enough, from the setting upward?' },
          { key: '9', title: 'R12.9', words: 'A way to put things right without a plan.' },
          { key: '11', title: 'R12.11', words: 'Early, local, before it becomes a fight.' },
        ]}
      />
    </Card>
    <Card title="Is it kept?" small>
      <p>
        <b>83 of 100</b> answers in Wrenshire came in time this term.
      </p>
      <Go href="#figures">See the figures</Go>
    </Card>
  </>
)
