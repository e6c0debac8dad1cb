import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type ChildId, childId, type PersonId, personId } from '../../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { choice } from './choice.tsx'
import { day } from './day.tsx'
import { defineForm, type FieldsOf } from './define-form.ts'
import { email } from './email.tsx'
import { flag } from './flag.tsx'
import { group } from './group.tsx'
import { hidden } from './hidden.tsx'
import { id } from './id.tsx'
import { line } from './line.tsx'
import { pick } from './pick.tsx'
import { picks } from './picks.tsx'
import { problemsOf } from './problems-of.ts'
import { ticks } from './ticks.tsx'
import { time } from './time.tsx'
import { whole } from './whole.tsx'
import { words } from './words.tsx'

const amara = '11111111-1111-4111-8111-111111111111'
const kofi = '22222222-2222-4222-8222-222222222222'
const today = plainDate('2026-11-30')

const worryForm = defineForm({
  fields: {
    worry: words({ label: 'What worries you?', max: 100, required: 'Tell us what worries you' }),
    more: words({ label: 'Anything else?' }),
    called: line({ label: 'Your name', required: 'Tell us your name' }),
    since: day({ label: 'Since when', latest: 'today' }),
    who: choice({
      label: 'Who worries?',
      options: { parent: 'A parent', teacher: 'A teacher' },
      required: 'Choose who',
    }),
    where: ticks({ label: 'Where?', options: { class: 'In class', break: 'At break', home: 'At home' } }),
    child: id({ as: childId, required: true }),
    told: flag({ label: 'The child knows' }),
  },
})

const filledIn = { worry: 'He cannot follow the story.', called: 'Amara Mensah', who: 'parent', child: kofi }
const read = (changes: object) => worryForm.read({ ...filledIn, ...changes }, { language: 'en', today })
const problemsWith = (changes: object) => {
  const answer = read(changes)
  return answer.ok ? [] : answer.problems.map(({ message }) => message)
}

describe('a form that is right', () => {
  test('answers its fields, each of its own type', () => {
    const answer = read({
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
    expect(read({ admin: 'true', __proto__: { worry: '' } }).ok).toBe(true))
  test('takes the last of a name sent twice', () =>
    expect(read({ called: ['Amara', 'Amara Mensah'] })).toMatchObject({ fields: { called: 'Amara Mensah' } }))
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
    expect(problemsOf(read({ worry: '', 'since-month': 'Nov', 'since-year': '2026', child: 'x' }))).toEqual([
      { text: 'Tell us what worries you', href: '#worry' },
      { text: '“Since when” needs a day as well.', href: '#since-day' },
      { text: 'Part of this page was lost on the way. Open the page again, then send it.' },
    ])
    expect(problemsOf(read({}))).toEqual([])
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

describe('words of any kind pass', () => {
  test.each([
    ['one letter', 'O'],
    ['eighty letters', 'A'.repeat(80)],
    ['an apostrophe and a hyphen', "Siobhán O'Brannigan-Whitley"],
    ['Arabic, right to left', 'نور الهاشمي'],
    ['Dari', 'میلا رحیمی'],
    ['Twi', 'Akosua Ɛnyɔnam'],
    ['a letter outside the first plane', '𠮷野'],
  ])('a name of %s', (_, called) => expect(read({ called })).toMatchObject({ ok: true, fields: { called } }))

  test('a family emoji counts as the one character a person sees', () => {
    expect(read({ worry: '👨‍👩‍👧‍👦'.repeat(100) }).ok).toBe(true)
    expect(problemsWith({ worry: '👨‍👩‍👧‍👦'.repeat(101) })).toEqual([
      'Your answer to “What worries you?” is 1 character too long. The most is 100.',
    ])
  })

  test('words are kept as typed but for line breaks, which count one as in a browser', () => {
    expect(read({ worry: '\r\n  First\r\nsecond  ' })).toMatchObject({ fields: { worry: '\n  First\nsecond  ' } })
    expect(read({ worry: `${'\r\n'.repeat(49)}ab` }).ok).toBe(true)
  })

  test('a line is tidied to single spaces, its accents composed', () =>
    expect(read({ called: '  Zoe\u0308\t Price\r\n' })).toMatchObject({ fields: { called: 'Zoë Price' } }))
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
    const answer = read({ worry })
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
    const answer = read({ worry: note, called: note })
    expect(performance.now() - before).toBeLessThan(1000)
    expect(answer).toMatchObject({ ok: false, typed: { worry: note } })
    expect(problemsOf(answer)[0]?.text).toBe(
      'Your answer to “What worries you?” is much too long. The most is 100 characters.',
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

describe('a day', () => {
  const form = defineForm({
    fields: {
      on: day({ label: 'The day', required: 'Say which day', earliest: plainDate('2026-09-01'), latest: 'today' }),
    },
  })
  const on = (parts: string) => {
    const [dayOf, month, year] = parts.split('/')
    return form.read({ 'on-day': dayOf, 'on-month': month, 'on-year': year }, { language: 'en', today })
  }

  test.each([
    ['30/11/2026', '2026-11-30'],
    ['1/9/2026', '2026-09-01'],
    [' 02 / November /2026', '2026-11-02'],
    ['2/sept/2026', '2026-09-02'],
  ])('%s is a day', (parts, found) => expect(on(parts)).toEqual({ ok: true, fields: { on: found } }))

  test('one text answers too', () => expect(form.read({ on: '2026-11-30' }, { language: 'en', today }).ok).toBe(true))

  test.each([
    ['//', 'Say which day', 'on-day'],
    ['30//', '“The day” needs a month and a year as well.', 'on-month'],
    ['30/11/26', 'Write the year of “The day” with four numbers, such as 2026.', 'on-year'],
    ['30/13/2026', 'There is no 30 13 2026. Check “The day”.', 'on-month'],
    ['31/11/2026', 'There is no 31 11 2026. Check “The day”.', 'on-day'],
    ['x/11/2026', 'There is no x 11 2026. Check “The day”.', 'on-day'],
    ['31/8/2026', '“The day” must be 1 September 2026 or later.', 'on-day'],
    ['1/12/2026', '“The day” must be 30 November 2026 or earlier.', 'on-day'],
  ])('%s says what to mend, and where', (parts, message, at) =>
    expect(on(parts)).toMatchObject({ ok: false, problems: [{ field: 'on', message, at }] }),
  )
})

describe('other fields', () => {
  const sessionForm = defineForm({
    fields: {
      minutes: whole({ label: 'How long', required: 'Say how long', min: 5, max: 240, suffix: 'minutes' }),
      at: time({ label: 'At what time' }),
      reply: email({ label: 'Your e-mail' }),
      by: pick({ as: personId, label: 'Who led it?', required: 'Say who led it' }),
      children: picks({ as: childId, label: 'Who was there?', required: 'Tick who was there', max: 2 }),
      from: hidden(),
    },
  })
  const right = { minutes: '30', by: amara, children: [kofi] }
  const session = (changes: object) => sessionForm.read({ ...right, ...changes })
  const firstProblem = (changes: object) => problemsOf(session(changes))[0]

  test('answer their own types', () => {
    expectTypeOf<FieldsOf<typeof sessionForm>>().toEqualTypeOf<{
      readonly minutes: number
      readonly at: string | undefined
      readonly reply: string | undefined
      readonly by: PersonId
      readonly children: readonly ChildId[]
      readonly from: string | undefined
    }>()
    expect(session({ children: [kofi, kofi], from: '/desk' })).toEqual({
      ok: true,
      fields: { minutes: 30, at: undefined, reply: undefined, by: amara, children: [kofi], from: '/desk' },
    })
  })

  test.each([
    ['10:30', '10:30'],
    ['10.30', '10:30'],
    ['1030', '10:30'],
    ['9:05', '09:05'],
    ['2pm', '14:00'],
    ['12.15 am', '00:15'],
    ['12 PM', '12:00'],
  ])('the time %s is %s', (at, found) => expect(session({ at })).toMatchObject({ fields: { at: found } }))
  test.each([['2'], ['25:00'], ['10:60'], ['13pm'], ['soon']])('the time %s is none', at =>
    expect(firstProblem({ at })?.text).toBe('Write “At what time” as a time, such as 10:30 or 2pm.'),
  )
  test.each([
    ['', 'Say how long'],
    ['half an hour', 'Write “How long” as a whole number, such as 12.'],
    ['7.5', 'Write “How long” as a whole number, such as 12.'],
    ['4', '“How long” must be 5 or more.'],
    ['1,000', '“How long” must be 240 or less.'],
  ])('the number %j says: %s', (minutes, message) => expect(firstProblem({ minutes })?.text).toBe(message))
  test('an e-mail address needs its parts', () => {
    expect(session({ reply: ' amara@example.com ' })).toMatchObject({ fields: { reply: 'amara@example.com' } })
    expect(firstProblem({ reply: 'amara' })).toEqual({
      text: 'Write “Your e-mail” like name@example.com.',
      href: '#reply',
    })
  })
  test('people and children are picked by id, at least one, at most as many as it says', () => {
    expect(firstProblem({ by: '' })?.text).toBe('Say who led it')
    expect(firstProblem({ by: 'Jo' })?.text).toBe('Choose from what is offered under “Who led it?”.')
    expect(firstProblem({ children: [] })?.text).toBe('Tick who was there')
    expect(firstProblem({ children: [kofi, amara, kofi.replace('2', '3')] })?.text).toBe(
      '“Who was there?” takes 2 at most. Take some away.',
    )
  })
  test('a day bound to today refuses to be read without the day', () =>
    expect(() => worryForm.read({ ...filledIn, since: '2026-11-30' })).toThrow('told the day'))
})

describe('repeated groups', () => {
  const viewsForm = defineForm({
    fields: {
      views: group({
        label: 'Each person’s view',
        required: 'Give at least one view',
        max: 3,
        rows: 2,
        fields: {
          party: line({ label: 'Whose view', required: 'Say whose view it is' }),
          view: words({ label: 'Their view' }),
          asked: day({ label: 'Asked on' }),
        },
      }),
    },
  })

  test('answer a list; a row left empty is no row, and numbers may have gaps', () => {
    const answer = viewsForm.read({
      'views[0].party': 'Siobhan Brannigan',
      'views[0].view': 'He needs it now.',
      'views[1].party': ' ',
      'views[1].view': '',
      'views[7].party': 'Gareth Whitley',
      'views[7].asked-day': '2',
      'views[7].asked-month': '11',
      'views[7].asked-year': '2026',
    })
    expect(answer).toEqual({
      ok: true,
      fields: {
        views: [
          { party: 'Siobhan Brannigan', view: 'He needs it now.', asked: undefined },
          { party: 'Gareth Whitley', view: undefined, asked: '2026-11-02' },
        ],
      },
    })
    expectTypeOf<FieldsOf<typeof viewsForm>['views'][number]['asked']>().toEqualTypeOf<PlainDate | undefined>()
  })

  test('a problem names its own row, and every row comes back', () => {
    const typed = { 'views[0].party': 'Siobhan', 'views[2].view': 'No reply yet' }
    expect(viewsForm.read(typed)).toEqual({
      ok: false,
      problems: [{ field: 'views[2].party', message: 'Say whose view it is' }],
      typed,
    })
    const shown = viewsForm.show(
      { typed, problems: [{ field: 'views[2].party', message: 'Say whose view it is' }] },
      'en',
    )
    expect(shown.views.rows.map(({ party }) => [party.name, party.value, party.errorMessage?.text])).toEqual([
      ['views[0].party', 'Siobhan', undefined],
      ['views[1].party', '', undefined],
      ['views[2].party', '', 'Say whose view it is'],
    ])
  })

  test('too many rows, or none, is a problem with the group', () => {
    expect(problemsOf(viewsForm.read({}))).toEqual([{ text: 'Give at least one view', href: '#views[0].party' }])
    const many = Object.fromEntries([1, 2, 3, 4].map(row => [`views[${row}].party`, 'x']))
    expect(problemsOf(viewsForm.read(many))[0]?.text).toBe('“Each person’s view” takes 3 at most. Take some away.')
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
