import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Card } from './card.tsx'
import { Across, Columns, Stack } from './columns.tsx'
import { Empty } from './empty.tsx'
import { Head } from './head.tsx'
import { Listen } from './listen.tsx'
import { Notice } from './notice.tsx'
import { Stats } from './stats.tsx'
import { Tag } from './tag.tsx'

test('a card is named by its heading, however many cards there are', () => {
  const html = rendered(
    <Stack>
      <Card title="One">1</Card>
      <Card title="Two" small>
        2
      </Card>
      <Card title="I’m good at" id="good" beside={<Listen to="good" of="what I’m good at" />}>
        3
      </Card>
    </Stack>,
  )
  expect(validHtml(html)).toEqual([])
  const ids = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(3)
  expect(html).toContain('data-t-listen="good"')
})

test('a page begins with the way back, its heading, and quiet facts', () => {
  expect(
    readBack(rendered(<Head above="Kofi" title="Your concern" lead="Support carries on." below="30 November" />)),
  ).toBe('Kofi Your concern Support carries on. 30 November')
})

test('main column, side column, and things beside one another stand in the order they are read', () => {
  const html = rendered(
    <Columns side={<Card title="Second">s</Card>} wideSide>
      <Across count={2}>
        <Card title="First">f</Card>
      </Across>
    </Columns>,
  )
  expect(html.indexOf('First')).toBeLessThan(html.indexOf('Second'))
  expect(validHtml(html)).toEqual([])
})

test('an empty place says what will be here, dashed beads or not', () => {
  const html = rendered(
    <Empty title="No sessions yet." beads={5}>
      Each session is a bead here.
    </Empty>,
  )
  expect(readBack(html)).toBe('No sessions yet. Each session is a bead here.')
  expect(html.match(/#b-soon/g)).toHaveLength(5)
})

test('notices, counts and tags carry words', () => {
  const html = rendered(
    <div>
      <Notice kind="ok" role="status">
        <p>Written down.</p>
      </Notice>
      <Stats stats={[{ number: 371, words: 'of 412 sessions happened' }]} />
      <Tag is="overdue">Thu 26 Nov</Tag>
    </div>,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe('Written down. 371 of 412 sessions happened Thu 26 Nov')
})
