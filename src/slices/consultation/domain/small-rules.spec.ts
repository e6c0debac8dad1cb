import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAlike } from './alike-statements.ts'
import { nextStatement } from './next-statement.ts'
import { readSheets } from './read-sheets.ts'
import { countShown, eachShown, partsShown } from './shown-counts.ts'
import { suppressed } from './suppress.ts'

const limits = { fewest: 5, few: 20 }

describe('a count that could be somebody', () => {
  test('[CON-9] is not shown, and neither is a second from which it could be worked out', () => {
    expect(suppressed([12, 3, 7, 40], 5)).toEqual([12, undefined, undefined, 40])
    expect(suppressed([12, 3, 4], 5)).toEqual([12, undefined, undefined])
    expect(suppressed([12, 0, 40], 5)).toEqual([12, 0, 40])
    expect(suppressed([12, 1, 1, 40], 5)).toEqual([undefined, undefined, undefined, 40])
  })
  test('[CON-9] nor as everyone less the groups: whoever is in no group is a part as well', () => {
    const count = (agree: number) => ({ agree, disagree: 0, pass: 0 })
    const agreeing = (whole: number) =>
      partsShown([count(22), count(20)], count(whole), limits).map(each => each?.agree)
    expect(agreeing(42)).toEqual([22, 20])
    expect(agreeing(43)).toEqual([22, undefined])
    expect(eachShown([count(30)], count(31), limits)[0]?.agree).toBe(undefined)
  })
  test('[CON-9] nor from how many voted in all: a second side is hidden, and so are its parts', () => {
    expect(countShown({ agree: 40, disagree: 3, pass: 12 }, limits)).toEqual({
      ...{ agree: 40, disagree: undefined, pass: undefined },
    })
    const parts = [
      { agree: 20, disagree: 0, pass: 6 },
      { agree: 20, disagree: 3, pass: 6 },
    ]
    expect(partsShown(parts, { agree: 40, disagree: 3, pass: 12 }, limits)).toEqual([
      { agree: 20, disagree: 0, pass: undefined },
      { agree: 20, disagree: undefined, pass: undefined },
    ])
  })
  test('[CON-14] of a few who all say the same nothing is shown, neither their number nor a nought', () => {
    const of = (agree: number, disagree: number, pass: number) => ({ agree, disagree, pass })
    const nothing = { agree: undefined, disagree: undefined, pass: undefined }
    expect(countShown(of(7, 0, 0), limits)).toEqual(nothing)
    expect(countShown(of(6, 1, 0), limits)).toEqual(nothing)
    expect(countShown(of(9, 6, 0), limits)).toEqual({ ...nothing, agree: 9 })
    expect(countShown(of(24, 0, 0), limits)).toEqual(of(24, 0, 0))
    // A large group beside a small one: what is left over would tell it.
    expect(partsShown([of(30, 10, 10), of(6, 0, 0)], of(36, 10, 10), limits)).toEqual([nothing, nothing])
    expect(partsShown([of(30, 10, 10), of(3, 0, 0)], of(33, 10, 10), limits)).toEqual([nothing, undefined])
    expect(eachShown([of(40, 10, 10)], of(47, 10, 10), limits)).toEqual([nothing])
  })
  test('[CON-14] whatever the counts, nobody can work out that all of a few said the same', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(25), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 3 }), rows => {
        const counts = rows.map(([agree, disagree, pass]) => ({ agree, disagree, pass }))
        const sum = (side: 'agree' | 'disagree' | 'pass') => counts.reduce((all, count) => all + count[side], 0)
        const whole = { agree: sum('agree'), disagree: sum('disagree'), pass: sum('pass') }
        const shown = partsShown(counts, whole, limits)
        for (const [at, { agree, disagree, pass }] of counts.entries()) {
          const all = agree + disagree + pass
          const isFew = all > 0 && all < limits.few && all - agree < limits.fewest
          const noughts = [shown[at]?.disagree, shown[at]?.pass].filter(each => each !== undefined)
          expect(isFew && (shown[at]?.agree !== undefined || noughts.length > 0)).toBe(false)
          // Nor as everyone less the others.
          const others = shown.filter((_, other) => other !== at)
          const isLeft = (side: 'agree' | 'disagree' | 'pass') =>
            counts.length > 1 && others.every(each => each?.[side] !== undefined)
          const wholeShown = countShown(whole, limits)
          expect(isFew && wholeShown?.agree !== undefined && isLeft('agree')).toBe(false)
        }
      }),
      { numRuns: 300 },
    ))
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
  const isCard = (number: number) => number >= 1 && number <= 3
  test('[CON-11] are read a line each: groups, then votes by card, and a code', () =>
    expect(readSheets('yp: 1a 2d 3p\n\n E : 2A, 1p #AB12-CD34', isCard)).toEqual({
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
    expect(readSheets(`y: 1a\n${line}`, isCard)).toEqual({ sheets: [], problems: [{ line: 2, part }] }),
  )
  test('[CON-2] in a dialogue by code alone each have theirs', () =>
    expect(readSheets('y: 1a #AB12-CD34\ny: 2a', isCard, true)).toEqual({ sheets: [], problems: [{ line: 2 }] }))
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
