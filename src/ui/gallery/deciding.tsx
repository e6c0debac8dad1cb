import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { Acts, Button } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Columns } from '../patterns/columns.tsx'
import { Form } from '../patterns/form.tsx'
import { ChoiceField } from '../patterns/form-choice.tsx'
import { WordsField } from '../patterns/form-text.tsx'
import { Head } from '../patterns/head.tsx'
import { Ladder } from '../patterns/ladder.tsx'
import { LawBox } from '../patterns/law-box.tsx'
import { Next } from '../patterns/next.tsx'
import { Checks } from '../patterns/rows.tsx'
import { Standing } from '../patterns/standing.tsx'
import { Voices } from '../patterns/voice.tsx'

/** Setting and family decide together: each view with the same weight, the reasons, the way to challenge. */
export const Deciding = (): VNode => (
  <Page title="Deciding together: Mila" space="desk">
    <Head
      above={
        <>
          <a href="#mila">Mila Rahimi</a> · 4, Acorn (Reception), Oakfield
        </>
      }
      title="Deciding together: does Mila need extra support?"
      lead="Everyone’s view has the same weight. A different view stays on the record."
    />
    <Columns wideSide side={<Side />}>
      <Next bare when="By Wednesday 2 December">
        <p>
          <b>Oakfield decides with Mila’s mother.</b> The need was raised on 4 November: 20 school days. Owed by Priya
          Patel.
        </p>
      </Next>
      <section>
        <h2>What each of us sees</h2>
        <Voices
          voices={[
            {
              of: 'own',
              who: 'Mila, 4 · in her own way, in two languages',
              meta: 'With Nasrin Haidari, who speaks Dari · 24 November',
              children: (
                <p>
                  Pointed to “quiet” and “outside”. Said{' '}
                  <b>
                    “<span lang="prs-Latn">bāgh</span>”
                  </b>{' '}
                  (garden), in Dari.
                </p>
              ),
            },
            {
              of: 'family',
              who: 'Farzaneh Rahimi, her mother',
              quoted: true,
              meta: (
                <>
                  Said in Dari. Put into English by Nasrin Haidari, interpreter, 24 November.{' '}
                  <a href="#hear">Hear it in Dari</a>
                </>
              ),
              children:
                'At home she sings and tells long stories. At school she is silent. I want her to be brave there too.',
            },
            {
              of: 'professional',
              who: 'Ms Grant-Villanueva, class teacher',
              meta: '18 November',
              children:
                'Joins in with her hands. Shows others what to do. No words with grown-ups at school since September.',
            },
            {
              of: 'professional',
              who: 'Jo Whitcombe, speech and language therapist',
              differs: true,
              meta: '23 November',
              children:
                'Two languages are a strength, not the reason. I would start now with small steps, not wait until spring.',
            },
            {
              of: 'waiting',
              who: 'Health visitor, Sandra McAllister-Boateng',
              meta: (
                <>
                  We can decide without it, and add it later. <a href="#ask">Ask again</a>
                </>
              ),
              children: 'Asked on Monday 16 November. No reply yet.',
            },
            {
              of: 'professional',
              who: 'Priya Patel, inclusion lead',
              differs: true,
              meta: '25 November',
              children: 'A term of picture cards and a key person first, then look again by 1 March.',
            },
          ]}
        />
      </section>
      <Card title="What this rests on">
        <Checks
          items={[
            {
              key: '1',
              words: 'Every child has a way to tell us things, in school and in every language they use.',
              clause: 'Communication · in school · 4.2',
              href: '#e1',
            },
            {
              key: '2',
              words: 'Family views are heard in the family’s language.',
              clause: 'Partnership · everyone · 9.1',
              href: '#e2',
            },
            { key: '3', words: 'No diagnosis is needed to get support.', clause: 'IDN-2', href: '#e3' },
          ]}
        />
      </Card>
      <Card>
        <Form draft>
          <ChoiceField
            name="outcome"
            label="What we decide"
            hint="A draft. It counts only once it is recorded, with Farzaneh there."
            asHeading
            value="agreed"
            options={[
              {
                value: 'agreed',
                label: 'Extra support agreed',
                words: 'Mila goes on the support list. Support, reviews and help with moves are now owed to her.',
              },
              {
                value: 'not-now',
                label: 'Not now',
                words: (
                  <>
                    We try everyday support and <b>look again on Monday 1 March 2027</b>. Farzaneh can ask sooner.
                  </>
                ),
              },
            ]}
          />
          <WordsField
            name="why"
            label="Why, in words Farzaneh can use"
            max={4000}
            value="Mila talks freely at home and not at school. She has shown us what helps: quiet, outside, her hands. Small steps with Jo start in January."
          />
          <Acts>
            <Button>Record what we decided</Button>
            <Button quiet name="later" value="/desk" skipsChecks>
              Save and finish later
            </Button>
          </Acts>
          <p class="t-small t-soft">
            The family speaks Dari. Tell them in Dari too, the same day, with an interpreter.
          </p>
        </Form>
      </Card>
    </Columns>
  </Page>
)

const Side = (): VNode => (
  <>
    <Card title="If you disagree">
      <p class="t-small t-soft">Ladder A: is extra support needed? Support carries on meanwhile.</p>
      <Ladder
        steps={[
          { title: 'Ask Oakfield to look again', words: 'Someone who did not decide. Answer in 10 school days.' },
          {
            title: 'The local partnership',
            words: 'Wrenshire Inclusion Partnership. A free mediator can help you talk first.',
          },
          {
            title: 'An ombudsman, or the body that does that work',
            words:
              'Independent of school and council. Nobody does this by law today for support without a plan; here, the partnership’s independent reviewer does.',
          },
        ]}
      />
      <p>
        <Standing is="agreed in this area" />
      </p>
    </Card>
    <LawBox
      limits={[
        {
          right: 'Ask the council to assess Mila for a plan.',
          limit: (
            <>
              Any time. Ask today, and it must answer by <b>Monday 11 January 2027</b> (6 weeks).
            </>
          ),
        },
        {
          right: 'If the council says no:',
          limit: (
            <>
              appeal to the Tribunal within <b>2 months</b> of its letter, or <b>1 month</b> from the mediation
              certificate, whichever is later.
            </>
          ),
        },
        {
          right: 'If Mila is treated unfairly because of a disability:',
          limit: (
            <>
              go to the Tribunal within <b>6 months</b>.
            </>
          ),
        },
      ]}
      after="No time limit is running for Mila today."
      help={{ name: 'Wrenshire SENDIAS', href: '#sendias', phone: '01632 960 144' }}
    >
      These stay yours, whatever is decided here. You need not climb the ladder first.
    </LawBox>
    <Card title="Who took part" small>
      <p>Mila, Farzaneh Rahimi, Nasrin Haidari (interpreter), Ms Grant-Villanueva, Jo Whitcombe, Priya Patel.</p>
    </Card>
  </>
)
