import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { ButtonLink, Go } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Columns, Stack } from '../patterns/columns.tsx'
import { FoldTable } from '../patterns/fold-table.tsx'
import { SearchForm } from '../patterns/form-more.tsx'
import { Head } from '../patterns/head.tsx'
import { NeedsYou } from '../patterns/needs-you.tsx'
import { Person } from '../patterns/person.tsx'
import { Rows } from '../patterns/rows.tsx'
import { Stats } from '../patterns/stats.tsx'

const open = (href: string) => [{ href, words: 'Open' }]

/** An inclusion lead's Monday: 300 children, ten minutes. */
export const Monday = (): VNode => (
  <Page title="Monday at Oakfield" space="desk">
    <Stack>
      <Head
        title="Good morning, Priya"
        below="Monday 30 November · Oakfield School, ages 3 to 18 · 300 children on support"
        action={
          <ButtonLink href="#worry" icon="plus">
            Add a worry about a child
          </ButtonLink>
        }
      />
      <Card>
        <SearchForm action="/look" label="Find a child" value="mens" button="Find">
          <select class="govuk-select" name="class" aria-label="Class">
            <option>All classes (300)</option>
            <option>4 Maple (9)</option>
          </select>
          <select class="govuk-select" name="kind" aria-label="Kind of support">
            <option>All kinds of support</option>
          </select>
        </SearchForm>
        <p class="t-small t-soft">
          1 child: <a href="#kofi">Kofi Mensah, 4 Maple</a>
        </p>
      </Card>
      <Columns side={<Side />}>
        <Card title="What needs you">
          <NeedsYou
            empty="When a worry is raised, a review is due or a family asks something, it shows here with its day."
            overdue={[
              {
                key: 'aaliyah',
                day: 'Thu 26 Nov',
                what: 'Tell the family what the visit found',
                whom: 'Aaliyah Rahman-Osei, 2 Cedar',
                stuck: 'waiting for Dr Sarpong’s note',
                actions: [
                  { href: '#ask-1', words: 'Ask Dr Sarpong', quiet: true },
                  { href: '#tell-1', words: 'Tell them' },
                ],
              },
              {
                key: 'tom',
                day: 'Fri 27 Nov',
                what: 'Hold a review',
                whom: 'Tom Brannigan-Whitley, 6 Willow',
                stuck: 'his father works nights and asked for a morning',
                actions: [
                  { href: '#ask-2', words: 'Ask for cover', quiet: true },
                  { href: '#tell-2', words: 'Set a day' },
                ],
              },
            ]}
            today={[
              {
                key: 'dylan',
                day: 'Mon 30 Nov',
                what: 'Read new advice before lesson three',
                whom: 'Dylan Prothero-Lawson, 9C · from Ashgrove outreach',
                actions: [{ href: '#read', words: 'Read' }],
              },
              {
                key: 'isaac',
                day: 'Mon 30 Nov',
                what: 'Send the letter: not now, and what we will try',
                whom: 'Isaac Delacroix-Webb, 2 Birch · decided Thu 26 Nov',
                actions: [{ href: '#send', words: 'Check and send' }],
              },
            ]}
            week={[
              {
                key: 'mila',
                day: 'Wed 2 Dec',
                what: 'Decide with the family',
                whom: 'Mila Rahimi, Acorn (Reception) · one view still to come',
                actions: open('#mila'),
              },
              {
                key: 'kofi',
                day: 'Fri 4 Dec',
                what: 'Add to an answer',
                whom: 'Kofi Mensah, 4 Maple · two Talk Time sessions that did not happen',
                actions: open('#kofi'),
              },
              {
                key: 'leah',
                day: 'Fri 4 Dec',
                what: 'Answer “I want a change”',
                whom: 'Leah Okonkwo-Barrett, 10F · asked on Fri 20 Nov',
                actions: open('#leah'),
              },
            ]}
          />
          <Go href="#all">All 31 things in the next four weeks</Go>
        </Card>
        <Card title="Last week: what we agreed, and what happened">
          <Stats
            stats={[
              { number: 371, words: 'of 412 sessions happened' },
              { number: 22, words: 'did not happen' },
              { number: 16, words: 'child was away' },
              { number: 3, words: 'not told yet' },
            ]}
          />
          <FoldTable
            caption="Sessions not told yet"
            hideCaption
            dense
            columns={['Not told yet', 'When', 'Who can tell us', { words: 'Act', hidden: true }]}
            rows={[
              {
                key: '1',
                cells: ['Word builders, 5 children', 'Thu 26 Nov', 'Idris Kamara', <a href="#1">Remind Idris</a>],
              },
              {
                key: '2',
                cells: ['Quiet start, Acorn', 'Fri 27 Nov', 'Ms Grant-Villanueva', <a href="#2">Tell it for her</a>],
              },
              {
                key: '3',
                cells: [
                  'Handwriting, 4 children',
                  'Fri 27 Nov',
                  'Denise Oyelaran-Hughes',
                  <a href="#3">Remind Denise</a>,
                ],
              },
            ]}
          />
        </Card>
      </Columns>
    </Stack>
  </Page>
)

const Side = (): VNode => (
  <>
    <Card title="Visiting team today">
      <Person name="Jo Whitcombe" job="Speech and language · 9:15 to 12:30 · Garden Room" />
      <Rows
        rows={[
          {
            key: '930',
            words: (
              <>
                <b>9:30</b> Listening with 3 Oak teachers
              </>
            ),
          },
          {
            key: '1030',
            words: (
              <>
                <b>10:30</b> Talk Time, 6 children
              </>
            ),
          },
          {
            key: '1130',
            words: (
              <>
                <b>11:30</b> Free. <a href="#free">2 requests could use it</a>
              </>
            ),
          },
        ]}
      />
      <p class="t-small t-soft">Dr Efua Sarpong, psychologist, is here Thursday 3 December.</p>
    </Card>
    <Card title="Waiting for an answer">
      <Rows
        rows={[
          {
            key: 'amara',
            title: 'Amara Mensah, for Kofi',
            words: 'Concern · answer by Fri 4 Dec',
            below: <Go href="#amara">Write to Amara</Go>,
          },
          {
            key: 'leah',
            title: 'Leah Okonkwo-Barrett, herself',
            words: 'A change · answer by Fri 4 Dec',
            below: <Go href="#leah-2">Write to Leah</Go>,
          },
          {
            key: 'farzaneh',
            title: 'Farzaneh Rahimi, for Mila',
            words: 'In Dari · decision by Wed 2 Dec',
            below: <Go href="#farzaneh">Write, with an interpreter</Go>,
          },
        ]}
      />
    </Card>
    <Card title="Not yet read">
      <p>
        A supply teacher is in <b>4 Maple</b> today. Two of nine pages are not yet read.
      </p>
      <ButtonLink href="#phone" quiet wide slim>
        Send them to her phone
      </ButtonLink>
    </Card>
  </>
)
