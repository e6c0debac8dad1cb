import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { NeedsYou } from './needs-you.tsx'

const item = (key: string, day: string, stuck?: string) => ({
  key,
  day,
  what: 'Hold a review',
  whom: 'Tom Brannigan-Whitley',
  stuck,
  actions: [{ href: `/desk/${key}`, words: 'Set a day' }],
})

test('overdue asks what would help, then today, then this week', () => {
  const html = rendered(
    <div>
      <h2>What needs you</h2>
      <NeedsYou
        empty="Nothing yet."
        week={[item('c', 'Wed 2 Dec')]}
        overdue={[item('a', 'Thu 26 Nov', 'his father asked for a morning')]}
        today={[item('b', 'Mon 30 Nov')]}
      />
    </div>,
  )
  expect(validHtml(html)).toEqual([])
  const read = readBack(html)
  expect(read).toContain(
    '1 Overdue. What would help? Thu 26 Nov Hold a review Tom Brannigan-Whitley · his father asked for a morning',
  )
  expect(read.indexOf('Overdue')).toBeLessThan(read.indexOf('Today'))
  expect(read.indexOf('Today')).toBeLessThan(read.indexOf('In the next seven days'))
})

test('a button alone says whom it is about', () => {
  expect(readBack(rendered(<NeedsYou empty="" today={[item('b', 'Mon 30 Nov')]} />))).toContain(
    'Set a day: Tom Brannigan-Whitley',
  )
})

test('an empty list says what will be here', () => {
  expect(
    readBack(rendered(<NeedsYou empty="When a worry is raised, it shows here with its day." overdue={[]} />)),
  ).toBe('When a worry is raised, it shows here with its day.')
})
