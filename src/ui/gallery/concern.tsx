import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { BeadTag } from '../patterns/beads.tsx'
import { Acts, Button, ButtonLink } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Columns } from '../patterns/columns.tsx'
import { FoldTable } from '../patterns/fold-table.tsx'
import { Form } from '../patterns/form.tsx'
import { WordsField } from '../patterns/form-text.tsx'
import { Head } from '../patterns/head.tsx'
import { Ladder } from '../patterns/ladder.tsx'
import { LawBox } from '../patterns/law-box.tsx'
import { Next } from '../patterns/next.tsx'
import { Standing } from '../patterns/standing.tsx'
import { Thread } from '../patterns/thread.tsx'

/** A concern as the family sees it: next, what was said, putting right, the steps, the law beside them. */
export const Concern = (): VNode => (
  <Page title="Your concern: Talk Time" space="my" homeLanguage={{ name: 'Twi', lang: 'tw', href: '/my/language' }}>
    <Head
      above={
        <>
          <a href="#kofi">Kofi</a> · Your concern, 20 November
        </>
      }
      title="Two Talk Time sessions did not happen"
      lead="Support carries on while this is sorted out."
    />
    <Columns wideSide side={<Side />}>
      <Next
        when="By Friday 4 December"
        title="The therapy team answers you"
        owner={{
          name: 'Marcus Lindqvist',
          words: 'Marcus Lindqvist owes you this',
          job: 'Leads speech and language, Wrenshire Community Therapies',
        }}
      >
        Ten school days from 20 November. No answer by then, or not happy with it? Step 2 is open to you, and nobody can
        close it.
      </Next>
      <Card title="What we have said so far">
        <Thread
          days={[
            {
              day: 'Friday 20 November',
              entries: [
                {
                  kind: 'voice',
                  of: 'family',
                  who: 'Amara Mensah, Kofi’s mother',
                  quoted: true,
                  children:
                    'He stood at the door and nobody came. Two times. He asked me if Jo is cross with him. Please make up the time, and tell me who comes when Jo cannot.',
                },
                { kind: 'event', words: 'Received. The clock started: 10 school days.' },
              ],
            },
            {
              day: 'Monday 23 November',
              entries: [
                {
                  kind: 'voice',
                  of: 'professional',
                  who: 'Priya Patel, inclusion lead',
                  quoted: true,
                  children: 'I am sorry. I told Kofi that Jo is not cross. Denise will wait with him at the door.',
                },
              ],
            },
            {
              day: 'Wednesday 25 November',
              entries: [
                {
                  kind: 'voice',
                  of: 'professional',
                  who: 'Jo Whitcombe, speech and language therapist',
                  quoted: true,
                  children:
                    'I could not come on the 12th and the 16th, and the team had nobody to send. I missed the children too.',
                },
                {
                  kind: 'voice',
                  of: 'own',
                  who: 'Kofi, 8 · told Ms Patel, and said you could see it',
                  quoted: true,
                  children: 'No Talk Time. I waited by the door.',
                },
              ],
            },
          ]}
        />
        <Form draft>
          <WordsField name="words" label="Write to Marcus Lindqvist" max={4000} />
          <Acts>
            <Button>Send</Button>
          </Acts>
        </Form>
      </Card>
      <Card title="Putting it right">
        <p>
          When the team answers, each thing it will do is listed here with who and by when. It stays open until you say
          it is done.
        </p>
        <FoldTable
          caption="Last time: no quiet place at lunch, May 2026"
          columns={['What', 'Who', 'By', 'Now']}
          rows={[
            {
              key: '1',
              cells: [
                'Open the Garden Room at lunch',
                'Mr Kamara',
                <span class="t-nowrap">Fri 22 May</span>,
                <BeadTag state="happened" />,
              ],
            },
            {
              key: '2',
              cells: [
                'Show Kofi the way, with pictures',
                'Denise Oyelaran-Hughes',
                <span class="t-nowrap">Fri 5 June</span>,
                <BeadTag state="happened" />,
              ],
            },
            {
              key: '3',
              cells: [
                'Ask Kofi if it is better',
                'Ms Patel',
                <span class="t-nowrap">Fri 26 June</span>,
                <BeadTag state="happened" words="He said “much”" />,
              ],
            },
          ]}
        />
        <p class="t-small t-soft">You closed it on 29 June.</p>
      </Card>
    </Columns>
  </Page>
)

const Side = (): VNode => (
  <>
    <Card title="The steps">
      <p class="t-small t-soft">Ladder B: is support good enough, and is it given?</p>
      <Ladder
        steps={[
          {
            title: 'The therapy team answers',
            words: 'By Friday 4 December. Oakfield adds what it knows. You are here.',
            state: 'here',
          },
          {
            title: 'The local partnership',
            words:
              'Two people from outside look at it in 20 school days. A health lead joins, as Talk Time is health’s too. A free mediator can help first.',
          },
          {
            title: 'The national practice body',
            words:
              'Looks at whether support met what everyone can expect. What it says must be put right is followed to the end.',
            standing: 'proposed, not set up',
          },
        ]}
      />
      <p>
        <Standing is="agreed in this area" />
      </p>
      <p class="t-small">Step 3 is not law yet. Until it is, the partnership’s independent reviewer does it.</p>
    </Card>
    <LawBox
      limits={[
        {
          right: 'Complain to Oakfield’s governors.',
          limit: (
            <>
              Every school must have a way. Oakfield’s asks for it within 3 months: by <b>12 February 2027</b>.
            </>
          ),
        },
        {
          right: 'If Kofi was treated unfairly because of a disability:',
          limit: (
            <>
              the Tribunal, within 6 months: by <b>11 May 2027</b>.
            </>
          ),
        },
        {
          right: 'Complain to the NHS team about Talk Time,',
          limit: (
            <>
              within 12 months: by <b>12 November 2027</b>. Then the Health Service Ombudsman.
            </>
          ),
        },
        { right: 'Ask the council to assess Kofi for a plan.', limit: 'Any time. It answers in 6 weeks.' },
      ]}
      after="Kofi has no plan, so today’s law gives no appeal about Talk Time itself. If he had one, the council would have to make it happen."
      help={{ name: 'Wrenshire SENDIAS', href: '#sendias', phone: '01632 960 144' }}
    >
      Open to you now, at any step.
    </LawBox>
    <ButtonLink href="#pdf" quiet wide icon="doc">
      Everything in date order
    </ButtonLink>
  </>
)
