import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { ClauseQuote } from '../patterns/clause-quote.tsx'
import { Letter } from '../patterns/letter.tsx'
import { Standing } from '../patterns/standing.tsx'

/** A letter that says no, with what will be tried, the clause, and every way on. */
export const DecisionLetter = (): VNode => (
  <Page title="Letter: Isaac" space="desk" ground="desk" width="mid" plain>
    <Letter
      from={{ name: 'Oakfield School', lines: ['Orchard Road, Wrenbridge WB3 9ZZ', '01632 960 120'] }}
      to={['Claire Delacroix and Simon Webb', '14 Tannery Court', 'Wrenbridge WB1 9ZZ']}
      date="Monday 30 November 2026"
      title="Isaac: not extra support now. We look again by 1 March."
      greeting="Dear Claire and Simon,"
      closing="Yours,"
      sign={{ name: 'Priya Patel', job: 'Inclusion lead (SENCO)' }}
      foot="This letter in another language, in easy read, large or spoken: 01632 960 120."
    >
      <p>
        On Thursday 26 November we met with you and Isaac, 6, about reading. You said he hides at book time. Isaac drew
        himself under the table. We all agree it is hard for him. We did not all agree what to do.
      </p>
      <p>
        <b>We decided: not extra support now.</b> First we try this, every week, and tell you each Friday what happened:
      </p>
      <ul>
        <li>reading with Mr Kamara, in a place Isaac chooses, three times a week;</li>
        <li>a check of his eyes and ears, by 18 December;</li>
        <li>books he picks, to hear and to read, at home and here.</li>
      </ul>
      <p>Claire thinks he needs more than this now. That is on the record, with the same weight as our view.</p>
      <h2>What this rests on</h2>
      <ClauseQuote clause="IDN-8" standing="agreed in this area">
        When the answer is “not now”, the setting says what it will try, and the day it will look again. The family may
        ask sooner.
      </ClauseQuote>
      <h2>What you can do next</h2>
      <ol>
        <li>
          <b>Ask us to look again sooner.</b> Call Priya Patel, 01632 960 120.
        </li>
        <li>
          <b>If you disagree,</b> someone at Oakfield who did not decide looks at it in 10 school days. After that, the
          Wrenshire Inclusion Partnership, with a free mediator if you want one.
        </li>
        <li>
          <b>Your rights under the law now</b> <Standing is="law now" />
          <br />
          You can ask Wrenshire Council at any time to assess Isaac for an EHC plan. It must answer in 6 weeks. If it
          says no, you can appeal within 2 months of its letter, or 1 month from the mediation certificate, whichever is
          later.
        </li>
      </ol>
      <p>Free, independent help, not from us: Wrenshire SENDIAS, 01632 960 144.</p>
    </Letter>
  </Page>
)
