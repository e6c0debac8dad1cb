import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAlike } from './alike-statements.ts'
import { nextStatement } from './next-statement.ts'
import { readSheets } from './read-sheets.ts'
import { countShown, eachShown, partsShown } from './shown-counts.ts'
import { suppressed } from './suppress.ts'

describe('a count that could be somebody', () => {
  test('[CON-9] is not shown, and neither is a second from which it could be worked out', () => {
    expect(suppressed([12, 3, 7, 40], 5)).toEqual([12, undefined, undefined, 40])
    expect(suppressed([12, 3, 4], 5)).toEqual([12, undefined, undefined])
    expect(suppressed([12, 0, 40], 5)).toEqual([12, 0, 40])
    expect(suppressed([12, 1, 1, 40], 5)).toEqual([undefined, undefined, undefined, 40])
  })
  test('[CON-9] nor as everyone less the groups: whoever is in no group is a part as well', () => {
    const count = (agree: number) => ({ agree, disagree: 0, pass: 0 })
    const agreeing = (whole: number) => partsShown([count(20), count(10)], count(whole), 5).map(each => each?.agree)
    expect(agreeing(30)).toEqual([20, 10])
    expect(agreeing(31)).toEqual([20, undefined])
    expect(eachShown([count(30)], count(31), 5)[0]?.agree).toBe(undefined)
  })
  test('[CON-9] nor from how many voted in all: a second side is hidden, and so are its parts', () => {
    expect(countShown({ agree: 40, disagree: 3, pass: 12 }, 5)).toEqual({
      ...{ agree: 40, disagree: undefined, pass: undefined },
    })
    const parts = [
      { agree: 20, disagree: 0, pass: 6 },
      { agree: 20, disagree: 3, pass: 6 },
    ]
    expect(partsShown(parts, { agree: 40, disagree: 3, pass: 12 }, 5)).toEqual([
      { agree: 20, disagree: 0, pass: undefined },
      { agree: 20, disagree: undefined, pass: undefined },
    ])
  })
  test('[CON-9] never alone: whatever the counts, no single one is missing from a sum', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), parts => {
        const shown = suppressed(parts, 5)
        const hidden = shown.filter(each => each === undefined).length
        const others = parts.filter(each => each > 0).length
        expect(shown.some(each => each !== undefined && each > 0 && each < 5)).toBe(false)
        expect(hidden === 1 && others > 1).toBe(false)
        const people = parts.reduce((sum, each, at) => sum + (shown[at] === undefined ? each : 0), 0)
        expect(hidden > 0 && hidden < others && people < 5).toBe(false)
      }),
    ))
})

describe('sheets of paper', () => {
  test('[CON-11] are read a line each: groups, then votes by card, and a code', () =>
    expect(readSheets('yp: 1a 2d 3p\n\n E : 2A, 1p #AB12-CD34', 3)).toEqual({
      problems: [],
      sheets: [
        {
          declared: ['young-person', 'parent'],
          votes: [
            { card: 1, vote: 1 },
            { card: 2, vote: -1 },
            { card: 3, vote: 0 },
          ],
        },
        {
          ...{ declared: ['education'], code: 'AB12-CD34' },
          votes: [
            { card: 2, vote: 1 },
            { card: 1, vote: 0 },
          ],
        },
      ],
    }))
  test.each([
    ['a card that is not there', 'y: 4a', '4a'],
    ['a card twice', 'y: 1a 1d', '1d'],
    ['a letter nobody has', 'x: 1a', 'x'],
    ['a vote that is none', 'y: 1z', '1z'],
  ])('[CON-11] with %s keep nothing, and the line is named', (_, line, part) =>
    expect(readSheets(`y: 1a\n${line}`, 3)).toEqual({ sheets: [], problems: [{ line: 2, part }] }),
  )
  test('[CON-2] in a dialogue by code alone each have theirs', () =>
    expect(readSheets('y: 1a #AB12-CD34\ny: 2a', 3, true)).toEqual({ sheets: [], problems: [{ line: 2 }] }))
})

test('[CON-3] a sentence that may say the same is found, whatever its endings; another is not', () => {
  const among = [
    { words: 'Every school needs one quiet place.' },
    { words: 'Teachers plan help for an hour each week.' },
  ]
  expect(findAlike('A quiet place in each school, please', among)).toEqual([among[0]])
  expect(findAlike('Buses take too long', among)).toEqual([])
})

test('[CON-3] sentences few have seen come first, each once, and the same one until it is voted on', () => {
  const open = ['a', 'b', 'c'].map((statement, at) => ({ statement, seen: at === 2 ? 0 : 100 }))
  expect(nextStatement(open, new Set(), 'me')?.statement).toBe('c')
  expect(nextStatement(open, new Set(['c']), 'me')).toEqual(nextStatement(open, new Set(['c']), 'me'))
  expect(nextStatement(open, new Set(['a', 'b', 'c']), 'me')).toBeUndefined()
})
