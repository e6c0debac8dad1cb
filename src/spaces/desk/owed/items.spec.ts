import { expect, test } from 'vitest'
import { areaId, bodyId, childId, personId, streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { text } from '../text/text.ts'
import { itemsOf } from './items.tsx'
import { linesOf } from './lines.ts'

const today = plainDate('2026-11-30')
const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const me = personId(id(9))
const tell = (child: number, day: string, kind = 'tell-what-happened'): DutyRow => ({
  ...{ area: areaId('wrenshire'), stream: streamOf('support', id(child)), clause: 'SUP-5', pack: 'a', kind },
  ...{ duty: `${child} ${day}`, child: childId(id(child)), owedByBody: bodyId(id(8)), owedTo: 'family' },
  ...{ startedOn: today, dueOn: plainDate(day), audience: 'circle', named: [] },
})
const whomOf = (duties: readonly DutyRow[]): readonly unknown[] =>
  itemsOf(linesOf(duties, today), {
    ...{ me, duties, answerable: new Set<string>(), words: text('en').desk },
    names: { people: new Map(), bodies: new Map(), children: new Map() },
  }).overdue.map(item => item.whom)

test('five things about two children are said to be five things about two children', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-26']
  expect(whomOf([...days.map(day => tell(1, day)), tell(2, '2026-11-24'), tell(2, '2026-11-26')])).toEqual([
    expect.stringContaining('5 things about 2 children'),
  ])
})

test('as many things as children are said once', () =>
  expect(whomOf([1, 2, 3, 4].map(child => tell(child, '2026-11-24', 'hold-review')))).toEqual([
    expect.stringMatching(/^4 children/),
  ]))
