import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { Go } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Across } from '../patterns/columns.tsx'
import { SearchForm } from '../patterns/form-more.tsx'
import { Hero, WalkThrough } from '../patterns/hero.tsx'
import { Standing } from '../patterns/standing.tsx'

/** The public home: what this is, and people to walk through as. */
export const Home = (): VNode => (
  <Page title="Support and rules, in step" space="public" width="full">
    <Hero
      title="Support you can count on. A say that counts."
      lead="For every child and young person in England who needs something extra, and everyone who helps them."
      drawing="A grown-up and a child ride a tandem bicycle together"
    >
      <SearchForm
        action="/look"
        label="What can my child expect?"
        value="my son cannot sit in assembly"
        button="Find"
        hint="Say it your way. No labels needed, no sign-in."
      />
    </Hero>
    <div class="t-wrap t-stack-l">
      <section>
        <h2>Walk through as…</h2>
        <p class="t-soft">Invented people in an invented place. Look at anything, change anything, break nothing.</p>
        <WalkThrough
          people={[
            { slug: 'kofi', title: 'Kofi, 8', words: 'Makes his own page. Tells Ms Patel what he wants changed.' },
            {
              slug: 'amara',
              title: 'Amara, Kofi’s mother',
              words: 'Sees what was agreed, what happened, and who owes what.',
            },
            { slug: 'leah', title: 'Leah, 15', words: 'Chooses who sees what. Plans what comes after school.' },
            { slug: 'priya', title: 'Priya, inclusion lead (SENCO)', words: '300 children, one Monday, ten minutes.' },
            { slug: 'denise', title: 'Denise, teaching assistant', words: 'Logs one group, once, with no signal.' },
            { slug: 'jo', title: 'Jo, speech therapist', words: 'Three schools, one bag, no forms in the evening.' },
            { slug: 'rashid', title: 'Rashid, council caseworker', words: '400 children, and every clock in the law.' },
            { slug: 'hilary', title: 'Hilary, panel chair', words: 'One child, three options, reasons that hold.' },
            { slug: 'minister', title: 'A minister with a bill', words: 'Try it before it is law.' },
          ]}
        />
      </section>
      <Across count={3}>
        <Card title="What to expect">
          <p>130 plain promises, from nursery to work. Each says who acts and what you would see.</p>
          <Go href="#expect">Read them</Go>
        </Card>
        <Card title="Your rights today">
          <p>The law as it stands, with its time limits. We never hide it behind ours.</p>
          <Go href="#rights">Know your rights</Go>
        </Card>
        <Card title="Have your say">
          <p>“Should quiet rooms be in every school?” 1,204 people so far. Open until 18 December.</p>
          <Go href="#say">Vote on a sentence</Go>
        </Card>
      </Across>
      <Card title="Every page says where it stands">
        <Across count={3}>
          <p>
            <Standing is="law now" />
            <br />
            You can insist on it today.
          </p>
          <p>
            <Standing is="agreed in this area" />
            <br />
            The people here have promised it.
          </p>
          <p>
            <Standing is="proposed, not set up" />
            <br />
            Not yet. You can say what you think.
          </p>
        </Across>
      </Card>
    </div>
  </Page>
)
