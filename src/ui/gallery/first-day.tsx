import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { ButtonLink, Go } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Columns } from '../patterns/columns.tsx'
import { Empty } from '../patterns/empty.tsx'
import { Head } from '../patterns/head.tsx'
import { Ladder } from '../patterns/ladder.tsx'
import { NeedsYou } from '../patterns/needs-you.tsx'
import { Next } from '../patterns/next.tsx'
import { Person } from '../patterns/person.tsx'

/** The first day of a setting: every empty place says what will be there. */
export const FirstDay = (): VNode => (
  <Page title="First day at Larkhill" space="desk">
    <Head title="Welcome, Bethan" below="Monday 30 November · Larkhill Nursery and Infant School · first day here" />
    <Columns side={<Side />}>
      <Next
        takes
        when="About 10 minutes"
        title="Bring your class list"
        acts={
          <>
            <ButtonLink href="#bring">Bring the list</ButtonLink>
            <ButtonLink href="#one" quiet>
              Type in one child
            </ButtonLink>
          </>
        }
      >
        Then each child has a page waiting for their own words. Save a list from your school system as a CSV file. Only
        names, dates of birth and classes.
      </Next>
      <Card title="What needs you">
        <NeedsYou
          empty={
            <>
              <p>
                <b>Nothing yet.</b>
              </p>
              <p>When a worry is raised, a review is due or a family asks something, it shows here with its day.</p>
            </>
          }
        />
      </Card>
      <Card title="What we agreed, and what happened">
        <Empty beads={5}>
          <p>
            <b>No sessions yet.</b> Once you agree support for a child, each session is a bead here. One save for a
            group fills a bead for each child.
          </p>
        </Empty>
      </Card>
      <Card title="Waiting for an answer">
        <Empty>
          <p>
            <b>Nobody is waiting.</b> When a family writes, you see them here, with the day you owe them an answer.
          </p>
        </Empty>
      </Card>
    </Columns>
  </Page>
)

const Side = (): VNode => (
  <>
    <Card title="Setting up">
      <p class="t-small t-soft">In any order. Nothing breaks if you stop.</p>
      <Ladder
        label="Setting up"
        steps={[
          { title: 'Your account', words: 'Done today', state: 'done' },
          { title: 'Children and classes', words: '10 minutes', state: 'here' },
          { title: 'Who works with whom', words: 'So people see only the children they teach' },
          { title: 'Term dates and training days', words: 'So that “10 school days” is right' },
          { title: 'What you offer everyone', words: 'Families will see it' },
        ]}
      />
    </Card>
    <Card title="Visiting team today">
      <Person name="Jo Whitcombe" job="Speech and language · 1:15 to 2:45" />
    </Card>
    <Card title="Stuck?" small>
      <p>Priya Patel at Oakfield has said she will help.</p>
      <Go href="#priya">Message Priya</Go>
    </Card>
  </>
)
