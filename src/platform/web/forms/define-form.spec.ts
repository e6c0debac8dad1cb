import { describe, expect, expectTypeOf, test } from 'vitest'
import { type ChildId, childId } from '../../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { day } from './day.tsx'
import { defineForm, type FieldsOf } from './define-form.ts'
import { problemsOf } from './problems-of.ts'
import { filledIn, kofi, readWorry, today, worryForm } from './testing/worry-form.ts'

describe('a form that is right', () => {
  test('answers its fields, each of its own type', () => {
    const answer = readWorry({
      'since-day': '2',
      'since-month': 'Nov',
      'since-year': '2026',
      where: ['home', 'class'],
      told: 'yes',
    })
    expect(answer).toEqual({
      ok: true,
      fields: {
        worry: 'He cannot follow the story.',
        more: undefined,
        called: 'Amara Mensah',
        since: '2026-11-02',
        who: 'parent',
        where: ['class', 'home'],
        child: kofi,
        told: true,
      },
    })
    expectTypeOf<FieldsOf<typeof worryForm>>().toEqualTypeOf<{
      readonly worry: string
      readonly more: string | undefined
      readonly called: string
      readonly since: PlainDate | undefined
      readonly who: 'parent' | 'teacher'
      readonly where: readonly ('class' | 'break' | 'home')[]
      readonly child: ChildId
      readonly told: boolean
    }>()
  })

  test('leaves aside what it did not ask', () =>
    expect(readWorry({ admin: 'true', __proto__: { worry: '' } }).ok).toBe(true))
  test('takes the last of a name sent twice', () =>
    expect(readWorry({ called: ['Amara', 'Amara Mensah'] })).toMatchObject({ fields: { called: 'Amara Mensah' } }))
})

describe('a form with something to mend', () => {
  test('says each problem in the order of the fields, and keeps everything typed', () => {
    const answer = worryForm.read(
      {
        worry: ' \n ',
        called: '',
        who: 'pirate',
        'since-day': '31',
        'since-month': '2',
        'since-year': '2026',
        child: kofi,
      },
      { language: 'en', today },
    )
    expect(answer).toEqual({
      ok: false,
      problems: [
        { field: 'worry', message: 'Tell us what worries you' },
        { field: 'called', message: 'Tell us your name' },
        { field: 'since', message: 'There is no 31 2 2026. Check “Since when”.', at: 'since-day' },
        { field: 'who', message: 'Choose from what is offered under “Who worries?”.' },
      ],
      typed: {
        worry: ' \n ',
        called: '',
        'since-day': '31',
        'since-month': '2',
        'since-year': '2026',
        who: 'pirate',
        child: kofi,
      },
    })
  })

  test('gives the error summary its lines, each going to the field that can mend it', () => {
    expect(problemsOf(readWorry({ worry: '', 'since-month': 'Nov', 'since-year': '2026', child: 'x' }))).toEqual([
      { text: 'Tell us what worries you', href: '#worry' },
      { text: '“Since when” needs a day as well.', href: '#since-day' },
      { text: 'Part of this page was lost on the way. Open the page again, then send it.' },
    ])
    expect(problemsOf(readWorry({}))).toEqual([])
  })

  test('answers in easy read when that is the language', () => {
    const answer = worryForm.read({ ...filledIn, more: 'a'.repeat(4001) }, { language: 'en-easy', today })
    expect(problemsOf(answer)[0]?.text).toBe(
      '“Anything else?”: your words are too long. Take out 1 letter. 4,000 is the most.',
    )
  })

  test('can be told by answers that do not fit together', () => {
    const span = defineForm({
      fields: {
        from: day({ label: 'From', required: 'Say from when' }),
        until: day({ label: 'Until', required: 'Say until when' }),
      },
      check: ({ from, until }) =>
        until < from ? [{ field: 'until', message: 'The last day comes before the first.' }] : [],
    })
    expect(problemsOf(span.read({ from: '2026-11-30', until: '2026-11-02' }))).toEqual([
      { text: 'The last day comes before the first.', href: '#until' },
    ])
    expect(span.read({ from: '2026-11-02', until: '2026-11-30' }).ok).toBe(true)
  })
})

test('answers known already fill the form, and read back the same', () => {
  const answers = {
    worry: 'He cannot follow.',
    more: undefined,
    called: 'Amara',
    since: plainDate('2026-11-02'),
    who: 'parent',
    where: ['class', 'home'],
    child: childId(kofi),
    told: true,
  } satisfies FieldsOf<typeof worryForm>
  const { typed } = worryForm.fill(answers)
  expect(typed).toMatchObject({ 'since-day': '2', 'since-month': '11', 'since-year': '2026' })
  expect(worryForm.read(typed, { language: 'en', today })).toEqual({ ok: true, fields: answers })
})
