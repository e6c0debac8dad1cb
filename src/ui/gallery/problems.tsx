import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { BothVersions } from '../patterns/both-versions.tsx'
import { Acts, Button, ButtonLink } from '../patterns/buttons.tsx'
import { Stack } from '../patterns/columns.tsx'
import { Form, ProblemSummary } from '../patterns/form.tsx'
import { ChoiceField } from '../patterns/form-choice.tsx'
import { dayFrom, type FilledForm, from } from '../patterns/form-field.ts'
import { DateField, SelectField } from '../patterns/form-more.tsx'
import { WordsField } from '../patterns/form-text.tsx'
import { Head } from '../patterns/head.tsx'
import { Refused } from '../patterns/problem-page.tsx'

const filled: FilledForm = {
  typed: {
    'day-day': '5',
    'day-month': '12',
    'day-year': '2026',
    words: 'Dear Mr Brannigan-Whitley, a morning is fine. Would Monday at 9:00 suit you after your shift?',
  },
  problems: [
    { field: 'day', message: 'Saturday 5 December is not a school day. Friday 4 and Monday 7 are.' },
    { field: 'leads', message: 'Choose a person. It can change later.' },
  ],
}

const tom = (
  <>
    <a href="#tom">Tom Brannigan-Whitley</a>, 6 Willow
  </>
)

/** 422: what to mend, and everything typed kept. */
export const Mend = (): VNode => (
  <Page title="Set a day for the review" space="desk" width="narrow">
    <Stack>
      <ProblemSummary
        problems={filled.problems.map(each => (each.field === 'day' ? { ...each, at: 'day-day' } : each))}
      />
      <Head above={tom} title="Set a day for Tom’s review" />
      <Form draft keptAt={new Date('2026-11-30T08:12:00Z')}>
        <DateField {...dayFrom(filled, 'day')} label="Day" hint="For example, 3 12 2026" />
        <SelectField
          {...from(filled, 'leads')}
          label="Who leads it?"
          choose="Choose someone"
          options={[{ value: 'patel', label: 'Priya Patel' }]}
        />
        <WordsField {...from(filled, 'words')} label="Words for the family" max={2000} />
        <Acts>
          <Button>Set the day and tell the family</Button>
          <Button quiet name="later" value="/desk" skipsChecks>
            Finish later
          </Button>
        </Acts>
      </Form>
    </Stack>
  </Page>
)

/** 409: somebody else wrote first, and both texts stand. */
export const Both = (): VNode => (
  <Page title="Someone else changed this too" space="desk" width="mid">
    <Stack>
      <Head
        above={
          <>
            <a href="#kofi">Kofi Mensah</a> · What helps
          </>
        }
        title="Mr Shaw changed this while you were writing"
        lead="Nothing is lost. Here are both. You choose."
      />
      <BothVersions
        yours={{
          who: 'Priya Patel, today 8:14, not saved yet',
          words: 'Wait. Count to ten in your head. Do not finish my sentence. Cards are in my tray.',
        }}
        saved={{
          who: 'Mr Shaw, today 8:11',
          words: 'Wait. Do not finish my sentence. Look at me, not at the clock.',
        }}
      />
      <Form>
        <ChoiceField
          name="keep"
          label="Which shall we keep?"
          value="both"
          options={[
            {
              value: 'both',
              label: (
                <>
                  <b>Both, put together</b> (you can change it below)
                </>
              ),
            },
            { value: 'yours', label: 'Yours' },
            { value: 'saved', label: 'Mr Shaw’s' },
          ]}
        />
        <WordsField
          name="together"
          label="Put together"
          value="Wait. Count to ten in your head. Do not finish my sentence. Look at me, not at the clock. Cards are in my tray."
        />
        <Acts>
          <Button>Save this</Button>
          <ButtonLink href="#ask" quiet>
            Ask Mr Shaw first
          </ButtonLink>
        </Acts>
        <p class="t-small t-soft">The one you do not keep stays in the history. Kofi sees the change and can say no.</p>
      </Form>
    </Stack>
  </Page>
)

/** 409: a rule says not yet, and what you can do instead. */
export const NotYet = (): VNode => (
  <Page title="We cannot do that yet" space="desk" width="narrow">
    <Stack>
      <Head above={tom} title="Word builders cannot end at Tom’s move without a decision" />
      <Refused
        clause="DES-2"
        clauseHref="#des-2"
        standing="agreed in this area"
        quote="No support ends at a move until someone has decided what comes next, and the child has seen it."
        why="Tom goes to secondary school in September. Nobody has yet said what happens to his Word builders, and Tom has not seen a plan for it."
        ways={[
          { href: '#on', icon: 'moved', words: 'It goes on, with someone at the new school' },
          { href: '#else', icon: 'undo', words: 'Something else takes its place' },
          { href: '#done', icon: 'check', words: 'Tom no longer needs it, and he agrees' },
        ]}
        kept
        back={{ href: '#tom', words: 'Back to Tom' }}
      />
    </Stack>
  </Page>
)
