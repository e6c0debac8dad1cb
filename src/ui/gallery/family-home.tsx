import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { Beads, type BeadWeek } from '../patterns/beads.tsx'
import { Acts, ButtonLink, Go } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Stack } from '../patterns/columns.tsx'
import { Head } from '../patterns/head.tsx'
import { Next } from '../patterns/next.tsx'
import { Promises } from '../patterns/promises.tsx'
import { RowsLink } from '../patterns/rows.tsx'
import { Voice } from '../patterns/voice.tsx'

const weeks: readonly BeadWeek[] = [
  {
    week: 'This week',
    why: 'today: not told yet',
    isNow: true,
    beads: [
      { state: 'not-told', day: 'Monday 30 November', short: 'Mon' },
      { state: 'to-come', day: 'Thursday 3 December', short: 'Thu' },
    ],
  },
  {
    week: '23 to 27 Nov',
    why: 'Thursday moved to Friday',
    beads: [
      { state: 'happened', day: 'Monday 23 November', short: 'Mon' },
      { state: 'moved', day: 'Thursday 26 November', short: 'Thu', words: 'Moved to Friday 27, and happened' },
    ],
  },
  {
    week: '16 to 20 Nov',
    why: 'Kofi at the dentist on Thursday',
    beads: [
      { state: 'did-not-happen', day: 'Monday 16 November', short: 'Mon' },
      { state: 'child-away', day: 'Thursday 19 November', short: 'Thu' },
    ],
  },
  {
    week: '9 to 13 Nov',
    beads: [
      { state: 'happened', day: 'Monday 9 November', short: 'Mon' },
      { state: 'did-not-happen', day: 'Thursday 12 November', short: 'Thu' },
    ],
  },
  {
    week: '2 to 6 Nov',
    beads: [
      { state: 'happened', day: 'Monday 2 November', short: 'Mon' },
      { state: 'happened', day: 'Thursday 5 November', short: 'Thu' },
    ],
  },
]

const mornings = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day, index) => ({
  state: index === 0 ? ('happened' as const) : ('to-come' as const),
  day,
}))

/** A mother's page on her phone: what happens next, then what we agreed and what happened. */
export const FamilyHome = (): VNode => (
  <Page
    title="Kofi: what happens next"
    space="my"
    width="narrow"
    homeLanguage={{ name: 'Twi', lang: 'tw', href: '/my/language' }}
  >
    <Stack>
      <Head
        title="Good evening, Amara"
        above={<span class="t-soft">Monday 30 November</span>}
        below={
          <>
            This page is about <b>Kofi Mensah</b>, 8. <a href="#efua">Show Efua instead</a>
          </>
        }
      />
      <Next
        when="By Friday 4 December"
        title="The therapy team answers your concern"
        owner={{ name: 'Marcus Lindqvist', job: 'Leads speech and language, Wrenshire Community Therapies' }}
        ask={{ name: 'Marcus Lindqvist', message: '#message', phone: '01632 960 188' }}
        otherwise={
          <>
            No answer by then? <a href="#step">You can take the next step yourself.</a>
          </>
        }
      >
        You told us on 20 November that two Talk Time sessions did not happen. His team owes you the answer.
      </Next>
      <Card title="What we agreed, and what happened">
        <h3>Talk Time with Jo</h3>
        <p class="t-small t-soft">Mondays and Thursdays, 2 November to 17 December</p>
        <Beads
          sentence={
            <>
              Eight sessions so far. <b>Five happened</b>, one of them on a new day. <b>Two did not happen:</b> Jo could
              not come and there was no cover. <b>Kofi was away</b> for one.
            </>
          }
          weeks={weeks}
          child="Kofi"
          withKey
        />
        <hr />
        <h3>Quiet start to the day</h3>
        <p class="t-small t-soft">Every morning, in the book corner</p>
        <Beads
          sentence={
            <>
              Today’s <b>happened</b>. Last week: five out of five.
            </>
          }
          line={mornings}
        />
        <ButtonLink href="#tell" quiet wide>
          Tell us something did not happen
        </ButtonLink>
      </Card>
      <Card title="Something good this week">
        <Voice of="professional" who="Mr Shaw, class teacher · Friday" quoted>
          Kofi told the whole class the bus route from home to the swimming pool. Every stop. Nobody rushed him.
        </Voice>
        <Voice of="own" who="Kofi, 8" quoted>
          I like it when people tell me first what is going to change.
        </Voice>
        <Go href="#kofi">See Kofi’s page</Go>
      </Card>
      <Card title="Next meeting">
        <p class="t-b">Tuesday 8 December, 3:30 pm</p>
        <p>
          Oakfield, the Garden Room. Kofi speaks first, for as long as he likes. Then you, Ms Patel, Mr Shaw and Jo
          Whitcombe.
        </p>
        <Acts fill>
          <ButtonLink href="#matters" quiet slim>
            Say what matters to you
          </ButtonLink>
          <ButtonLink href="#time" quiet slim>
            Ask for another time
          </ButtonLink>
        </Acts>
      </Card>
      <Card title="What you can count on">
        <Promises
          promises={[
            {
              key: 'best',
              what: 'Oakfield does all it can to get Kofi the support he needs.',
              owedBy: 'Oakfield’s governors',
              standing: 'law now',
            },
            {
              key: 'plan',
              what: 'If you ask for a plan (EHC plan), you hear within 6 weeks if Kofi will be assessed.',
              owedBy: 'Wrenshire Council',
              standing: 'law now',
            },
            {
              key: 'talk',
              what: 'Talk Time, twice a week, until 17 December.',
              owedBy: 'Oakfield and the visiting speech and language team',
              standing: 'agreed in this area',
            },
            {
              key: 'answer',
              what: 'An answer to any concern within 10 school days.',
              owedBy: 'whoever owes the support',
              standing: 'agreed in this area',
            },
          ]}
        />
        <Go href="#all">Everything you can count on</Go>
      </Card>
      <Stack gap="small">
        <ButtonLink href="#change" wide>
          Ask for a change or a meeting
        </ButtonLink>
        <ButtonLink href="#not-right" quiet wide>
          If support is not right
        </ButtonLink>
      </Stack>
      <Card>
        <RowsLink
          links={[
            { href: '#rights', icon: 'scale', words: 'Your rights under today’s law' },
            { href: '#looks', icon: 'eye', words: 'Who looked at Kofi’s record this week: 4 people' },
            { href: '#copy', icon: 'doc', words: 'Take a copy of everything' },
          ]}
        />
      </Card>
    </Stack>
  </Page>
)
