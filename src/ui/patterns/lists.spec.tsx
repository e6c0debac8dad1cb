import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Facts } from './facts.tsx'
import { FoldTable } from './fold-table.tsx'
import { Pager } from './pager.tsx'
import { Promises } from './promises.tsx'
import { Checks, Rows, RowsLink } from './rows.tsx'
import { Tabs } from './tabs.tsx'
import { Thread } from './thread.tsx'

test('what one can count on says who owes it and where it stands', () => {
  const html = rendered(
    <Promises
      promises={[
        {
          key: '1',
          what: 'An answer within 10 school days.',
          owedBy: 'the therapy team',
          standing: 'agreed in this area',
          clause: 'RED-3',
          href: '/rules/x/RED-3',
        },
      ]}
    />,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe('An answer within 10 school days. Owed by the therapy team Agreed in this area RED-3')
})

test('on a phone each cell of a table says its own heading', () => {
  const html = rendered(
    <FoldTable
      caption="Putting it right"
      columns={['What', 'Who', { words: 'Times', num: true }, { words: 'Act', hidden: true }]}
      rows={[{ key: '1', cells: ['Open the room', 'Mr Kamara', 3, 'Remind'] }]}
    />,
  )
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('<th scope="row">Open the room</th>')
  expect(html).toContain('data-label="Who"')
  expect(html).not.toContain('data-label="Act"')
})

test('on a phone a cell with nothing in it says nothing', () =>
  expect(
    rendered(<FoldTable caption="Children" columns={['Child', 'Next']} rows={[{ key: '1', cells: ['Lily', ''] }]} />),
  ).not.toContain('data-label'))

test('a thread tells days and words in order', () => {
  const html = rendered(
    <Thread
      days={[
        {
          day: 'Friday 20 November',
          entries: [
            { kind: 'voice', of: 'family', who: 'Amara Mensah', quoted: true, children: 'Nobody came.' },
            { kind: 'event', words: 'Received.', meta: 'The clock started.' },
          ],
        },
        { day: 'Monday 23 November', entries: [{ kind: 'event', bead: 'yes', words: 'Talk Time happened.' }] },
      ]}
    />,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'Friday 20 November Amara Mensah “Nobody came.” Received. The clock started. Monday 23 November Talk Time happened.',
  )
})

test('a fact without an answer is left out', () => {
  expect(
    readBack(
      rendered(
        <Facts
          beside
          facts={[
            { term: 'Room', words: 'G4' },
            { term: 'Phone', words: undefined },
          ]}
        />,
      ),
    ),
  ).toBe('Room G4')
})

test('rows, links, ticks, tabs and pages are lists that a reader can count', () => {
  const html = rendered(
    <div>
      <Rows rows={[{ key: '1', title: 'R12.4', words: 'Ladder B' }]} />
      <RowsLink
        links={[
          { href: '/a', icon: 'eye', words: 'Who looked' },
          { href: '/b', bead: { is: 'yes', label: 'happened' }, words: 'Quiet start' },
        ]}
      />
      <Checks items={[{ key: '1', words: 'No diagnosis is needed.', clause: 'IDN-2' }]} />
      <Tabs
        label="Kofi"
        tabs={[
          { href: '/a', words: 'Today', isHere: true },
          { href: '/b', words: 'Record' },
        ]}
      />
      <Pager words="1 to 10 of 31" after={{ href: '?page=2', words: 'Next 10' }} />
    </div>,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'R12.4 Ladder B Who looked [happened] Quiet start No diagnosis is needed. IDN-2 Today Record 1 to 10 of 31 Next 10',
  )
  expect(html).toContain('<a href="/a" aria-current="page">Today</a>')
})
