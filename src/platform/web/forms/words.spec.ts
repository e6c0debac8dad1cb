import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemsOf } from './problems-of.ts'
import { filledIn, readWorry, today, worryForm } from './testing/worry-form.ts'

const problemsWith = (changes: object) => problemsOf(readWorry(changes)).map(({ text }) => text)

describe('words of any kind pass', () => {
  test.each([
    ['one letter', 'O'],
    ['eighty letters', 'A'.repeat(80)],
    ['an apostrophe and a hyphen', "Siobhán O'Brannigan-Whitley"],
    ['Arabic, right to left', 'نور الهاشمي'],
    ['Dari', 'میلا رحیمی'],
    ['Twi', 'Akosua Ɛnyɔnam'],
    ['a letter outside the first plane', '𠮷野'],
  ])('a name of %s', (_, called) => expect(readWorry({ called })).toMatchObject({ ok: true, fields: { called } }))

  test('a family emoji counts as the one character a person sees', () => {
    expect(readWorry({ worry: '👨‍👩‍👧‍👦'.repeat(100) }).ok).toBe(true)
    expect(problemsWith({ worry: '👨‍👩‍👧‍👦'.repeat(101) })).toEqual([
      'Your answer to “What worries you?” is 1 letter too long. The most is 100.',
    ])
  })

  test('words are kept as typed but for line breaks, which count one as in a browser', () => {
    expect(readWorry({ worry: '\r\n  First\r\nsecond  ' })).toMatchObject({ fields: { worry: '\n  First\nsecond  ' } })
    expect(readWorry({ worry: `${'\r\n'.repeat(49)}ab` }).ok).toBe(true)
  })

  test('a line is tidied to single spaces, its accents composed', () =>
    expect(readWorry({ called: '  Zoe\u0308\t Price\r\n' })).toMatchObject({ fields: { called: 'Zoë Price' } }))
})

describe('what nobody can see is empty', () => {
  test.each([[' \n\t'], ['\u00a0'], ['\u200b\u200d'], ['\u2066\u2069'], ['\u2800'], ['\u3164'], ['\ufeff']])(
    '%j',
    worry => expect(problemsWith({ worry })).toEqual(['Tell us what worries you']),
  )
})

describe('what cannot be kept is a problem, not a crash', () => {
  test.each([
    ['NUL', 'a\0b'],
    ['half an emoji', 'a\ud83d'],
    ['the other half', '\ude00b'],
    ['an escape', 'a\u001b[31m'],
    ['no letter at all', '\uffff'],
  ])('%s is marked where it stood, so that the form can be sent again', (_, worry) => {
    const answer = readWorry({ worry })
    expect(answer.ok).toBe(false)
    if (answer.ok) return
    expect(answer.problems).toEqual([
      {
        field: 'worry',
        message: 'Part of “What worries you?” could not be read. We put � where it was. Please check it.',
      },
    ])
    expect(answer.typed.worry).toContain('�')
    expect(worryForm.read({ ...filledIn, ...answer.typed }).ok).toBe(true)
  })

  test('two megabytes pasted by accident answer a problem at once, and come back', () => {
    const note = 'All of it. '.repeat(200_000)
    const before = performance.now()
    const answer = readWorry({ worry: note, called: note })
    expect(performance.now() - before).toBeLessThan(1000)
    expect(answer).toMatchObject({ ok: false, typed: { worry: note } })
    expect(problemsOf(answer)[0]?.text).toBe(
      'Your answer to “What worries you?” is much too long. The most is 100 letters.',
    )
  })

  test.each([[undefined], [null], ['text'], [7], [[]], [{ worry: { a: 1 } }], [{ worry: [1, null] }]])(
    'a body that is no form: %j',
    body => expect(worryForm.read(body).ok).toBe(false),
  )

  test('whatever comes, it answers, and what it keeps can be kept', () => {
    const unit = fc.oneof(
      fc.constantFrom('\0', '\ud83d', ' ', '7'),
      fc.nat(0x10ffff).map(code => String.fromCodePoint(code)),
    )
    const text = fc.string({ unit, maxLength: 30 })
    const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constantFrom(null, 7, {}, [null]))
    const names = ['worry', 'called', 'since', 'since-day', 'since-month', 'since-year', 'who', 'where', 'child']
    const body = fc.record(Object.fromEntries(names.map(name => [name, value])), { requiredKeys: [] })
    fc.assert(
      fc.property(body, typed => {
        const answer = worryForm.read(typed, { language: 'en', today })
        if (answer.ok) return
        const kept = JSON.stringify(answer.typed)
        expect(kept).not.toContain('\\u0000')
        expect(kept.isWellFormed()).toBe(true)
      }),
    )
  })
})
