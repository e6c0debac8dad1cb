import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasClash, mergeLines, type Piece, textOf } from './merge-lines.ts'

const line = fc.constantFrom('Wait.', 'Count to ten.', 'A card helps.', 'Ask him first.', 'Not at lunch.', 'é', '')
const text = fc.array(line, { maxLength: 8 }).map(lines => lines.join('\n'))
const runs = { seed: 1613, numRuns: 2000 }

const linesOf = (words: string) => (words.trim() === '' ? [] : words.trimEnd().split('\n'))
const allOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(piece => (piece.from === 'clash' ? [...piece.mine, ...piece.theirs] : piece.lines))

describe('[RCD-13] written together', () => {
  test('[RCD-13] nothing that either typed is lost', () =>
    fc.assert(
      fc.property(text, text, text, (before, mine, theirs) => {
        const merged = allOf(mergeLines(before, mine, theirs))
        const was = linesOf(before)
        for (const typed of [...linesOf(mine), ...linesOf(theirs)].filter(each => !was.includes(each)))
          expect(merged).toContain(typed)
      }),
      runs,
    ))

  test('[RCD-13] where nothing clashes it is the same text whoever saved first', () =>
    fc.assert(
      fc.property(text, text, text, (before, mine, theirs) => {
        const [one, other] = [mergeLines(before, mine, theirs), mergeLines(before, theirs, mine)]
        expect(hasClash(one)).toBe(hasClash(other))
        if (!hasClash(one)) expect(textOf(one)).toBe(textOf(other))
      }),
      runs,
    ))

  test('[RCD-13] whoever changed nothing changes nothing, and two who write the same write it once', () =>
    fc.assert(
      fc.property(text, text, (before, mine) => {
        const whole = linesOf(mine).join('\n')
        expect(textOf(mergeLines(before, mine, before))).toBe(whole)
        expect(textOf(mergeLines(before, before, mine))).toBe(whole)
        expect(textOf(mergeLines(before, mine, mine))).toBe(whole)
      }),
      runs,
    ))

  test('[RCD-13] changes to lines beside one another both stand', () => {
    const pieces = mergeLines('Wait.\nCount.\nStay.', 'Wait a little.\nCount.\nStay.', 'Wait.\nCount to five.\nStay.')
    expect(hasClash(pieces)).toBe(false)
    expect(textOf(pieces)).toBe('Wait a little.\nCount to five.\nStay.')
  })

  test('[RCD-13] where one changed two lines and the other one of them, only that one is to be chosen', () => {
    expect(mergeLines('Trips.\nExams.', 'Trips: tell me.\nExams: small room.', 'Trips.\nExams: a break.')).toEqual([
      { from: 'mine', lines: ['Trips: tell me.'] },
      { from: 'clash', mine: ['Exams: small room.'], theirs: ['Exams: a break.'] },
    ])
  })

  test('[RCD-13] what both add at the end both stands', () => {
    const pieces = mergeLines('Wait.', 'Wait.\nMum: he hums.', 'Wait.\nAt school he draws.')
    expect(hasClash(pieces)).toBe(false)
    expect(textOf(pieces).split('\n').toSorted()).toEqual(['At school he draws.', 'Mum: he hums.', 'Wait.'])
  })

  test('[RCD-13] the same line changed by both stands twice, to choose from', () => {
    expect(mergeLines('Wait.\nCount.', 'Wait.\nCount to ten.', 'Wait.\nCount to five.')).toEqual([
      { from: 'before', lines: ['Wait.'] },
      { from: 'clash', mine: ['Count to ten.'], theirs: ['Count to five.'] },
    ])
  })

  test('[RCD-13] a line that one takes out and the other changes is not taken out unseen', () => {
    const pieces = mergeLines('Wait.\nCount.', 'Wait.', 'Wait.\nCount to five.')
    expect(hasClash(pieces)).toBe(true)
    expect(textOf(pieces)).toContain('Count to five.')
  })

  test('[RCD-13] a text too long to compare is not merged in part: both stand whole', () => {
    const many = (word: string) => Array.from({ length: 700 }, (_, at) => `${word} ${at}`).join('\n')
    const pieces = mergeLines(many('a'), many('b'), many('c'))
    expect(pieces).toHaveLength(1)
    expect(hasClash(pieces)).toBe(true)
  })
})
