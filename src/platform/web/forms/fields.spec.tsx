import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, expectTypeOf, test } from 'vitest'
import { childId, personId } from '../../../kernel/ids.ts'
import { Button } from '../../../ui/govuk/button.tsx'
import { Select } from '../../../ui/govuk/select.tsx'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { type Filled, untouched } from '../form-contract.ts'
import { choice } from './choice.tsx'
import { day } from './day.tsx'
import { defineForm } from './define-form.ts'
import { email } from './email.tsx'
import { Fields, useFields } from './fields.tsx'
import { flag } from './flag.tsx'
import { group } from './group.tsx'
import { hidden } from './hidden.tsx'
import { id } from './id.tsx'
import { line } from './line.tsx'
import { pick } from './pick.tsx'
import { picks } from './picks.tsx'
import { ticks } from './ticks.tsx'
import { time } from './time.tsx'
import { whole } from './whole.tsx'
import { words } from './words.tsx'

const jo = '33333333-3333-4333-8333-333333333333'
const form = defineForm({
  fields: {
    worry: words({
      label: language => (language === 'en' ? 'What worries you?' : 'What is wrong?'),
      hint: 'A few words are enough',
      max: 500,
      required: 'Tell us what worries you',
    }),
    called: line({ label: 'Your name', required: 'Tell us your name', autocomplete: 'name' }),
    reply: email({ label: 'Your e-mail' }),
    minutes: whole({ label: 'How long', suffix: 'minutes' }),
    at: time({ label: 'At what time' }),
    since: day({ label: 'Since when', required: 'Say since when' }),
    who: choice({
      label: 'Who worries?',
      options: { parent: 'A parent', teacher: 'A teacher' },
      required: 'Choose who',
    }),
    where: ticks({ label: 'Where?', options: { class: 'In class', home: 'At home' } }),
    by: pick({ as: personId, label: 'Who led it?', required: 'Say who led it' }),
    children: picks({ as: childId, label: 'Who was there?' }),
    told: flag({ label: 'The child', tick: 'The child knows', required: 'Tick this' }),
    views: group({
      label: 'A view',
      rows: 2,
      fields: { party: line({ label: 'Whose view' }), heard: day({ label: 'Heard on' }) },
    }),
    child: id({ as: childId }),
    from: hidden(),
  },
})

const people = {
  by: { items: [{ value: jo, text: 'Jo Whitcombe' }] },
  children: { items: [{ value: jo, text: 'Kofi' }] },
}
const drawn = (filled: Filled): string =>
  renderToString(
    <form method="post">
      <Fields form={form} filled={filled} more={people} />
      <Button>Send</Button>
    </form>,
  )

test('a form nobody has typed in is valid, and says its limits beforehand', () => {
  const html = drawn(untouched)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('You can write up to 500 letters')
  expect(html).toContain('For example, 27 3 2026')
  expect(html).not.toContain('govuk-error-message')
})

test('a form with problems is valid, keeps every word, and each problem stands where its link goes', () => {
  const typed = {
    worry: '',
    called: '<b>Amara</b>\u202e',
    'since-day': '31',
    'since-month': 'Feb',
    'since-year': '2026',
    who: 'teacher',
    where: ['home'],
    by: jo,
    'views[1].party': 'Gareth',
    'views[1].heard-day': '9',
  }
  const answer = form.read(typed)
  if (answer.ok) throw new Error('It should not be right')
  const html = drawn(answer)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('value="&lt;b>Amara&lt;/b>\u202e"')
  expect(html).toContain('value="Gareth"')
  expect(html).toContain('value="Feb"')
  for (const { field, message, at } of answer.problems) {
    expect(html).toContain(` id="${at ?? field}"`)
    expect(html).toContain(message.replaceAll('"', '&quot;'))
  }
})

test('only the part of a day that is wrong is marked', () => {
  const answer = form.read({ 'since-day': '31', 'since-month': '2', 'since-year': '2026' })
  if (answer.ok) throw new Error('It should not be right')
  const marked = [...drawn(answer).matchAll(/<input[^>]*govuk-date-input__input govuk-input--error[^>]*id="([^"]*)"/g)]
  expect(marked.map(([, id]) => id)).toEqual(['since-day'])
})

test('a page may place the fields itself, with the options of each', () => {
  const Page = (): VNode => {
    const ask = useFields(form, untouched)
    expectTypeOf(ask.worry.maxlength).toEqualTypeOf<number | undefined>()
    return <Select {...ask.by} items={[{ value: '', text: 'Choose one' }, ...people.by.items]} />
  }
  const html = renderToString(<Page />)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('<label class="govuk-label" for="by">Who led it?</label>')
})

test('words are those of the page’s language', () => {
  expect(form.show(untouched, 'en-easy').worry.label).toEqual({ text: 'What is wrong?' })
  expect(form.show(untouched, 'en-easy').worry.textareaDescriptionText).toBe('You can write up to 500 letters')
})
