import { describe, expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Acts, Button, ButtonLink, Go, PostButton } from './buttons.tsx'
import { Form, ProblemSummary } from './form.tsx'
import { ChoiceField, SegField, TicksField } from './form-choice.tsx'
import { FaceField } from './form-face.tsx'
import { asChoice, asTicks, dayFrom, dayParts, from, ticksFrom } from './form-field.ts'
import { DateField, FileField, SearchForm, SelectField } from './form-more.tsx'
import { TextField, WordsField } from './form-text.tsx'

const options = [
  { value: 'agreed', label: 'Extra support agreed', words: 'Support is owed.' },
  { value: 'not-now', label: 'Not now', more: <TextField name="again" label="Look again on" /> },
]
const filled = {
  typed: { worry: 'He hides', present: ['kofi'], 'day-day': '5', 'day-month': '12', 'day-year': '2026' },
  problems: [{ field: 'worry', message: 'Say a little more' }],
}

const every = (
  <Form draft keptAt={new Date('2026-11-30T08:12:00Z')}>
    <TextField name="name" label="Name" hint="As it is written" value="Kofi" autocomplete="off" width={20} />
    <WordsField {...from(filled, 'worry')} label="What worries you?" max={4000} />
    <ChoiceField
      name="outcome"
      label="What we decide"
      asHeading
      options={options}
      value="agreed"
      problem="Choose one"
    />
    <TicksField
      {...ticksFrom(filled, 'present')}
      label="Who was there?"
      options={[
        { value: 'kofi', label: 'Kofi' },
        {
          value: 'ada',
          label: 'Ada',
          whenOff: <SegField name="why" label="Why not?" options={[{ value: 'away', label: 'Away' }]} />,
        },
      ]}
    />
    <DateField {...dayFrom(filled, 'day')} label="Day" hint="For example, 3 12 2026" />
    <SelectField name="leads" label="Who leads it?" options={[{ value: 'pp', label: 'Priya Patel' }]} />
    <FileField name="list" label="Class list" accept=".csv" />
    <FaceField
      name="face"
      label="How was school?"
      hideLabel
      options={[{ value: 'good', label: 'Good', symbol: 'good' }]}
    />
    <Acts>
      <Button>Save</Button>
      <Button quiet name="later" value="/desk" skipsChecks>
        Finish later
      </Button>
    </Acts>
  </Form>
)

test('every kind of question is valid HTML, each with a label, its hint and its problem tied to it', () => {
  const html = rendered(every)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('aria-describedby="worry-info worry-error"')
  expect(html).toContain('aria-describedby="outcome-error"')
})

test('what was typed is kept, line breaks and all', () => {
  const html = rendered(<WordsField name="a" label="A" value={'\nTwo\nlines & <more>'} />)
  expect(html).toContain('\n\nTwo\nlines &amp; &lt;more></textarea>')
})

test('a limit is said before anybody reaches it', () => {
  expect(readBack(rendered(<WordsField name="a" label="A" max={4000} />))).toContain(
    'You can write up to 4,000 letters',
  )
})

test('a draft says when it was kept, by the clock on the wall in London', () => {
  expect(readBack(rendered(every))).toContain('Kept as you typed, 8:12')
  expect(rendered(every)).toMatch(/<form class="t-form" method="post"[^>]*data-draft="true"/)
})

test('further questions follow the choice they belong to', () => {
  const html = rendered(<ChoiceField name="outcome" label="What" options={options} />)
  expect(html).toMatch(/value="not-now".*<div class="t-pick__more">.*name="again"/)
})

describe('what to mend', () => {
  test('is counted in words and leads to each field', () => {
    const html = rendered(
      <ProblemSummary
        problems={[
          { field: 'day', message: 'Choose a day Oakfield is open', at: 'day-month' },
          { field: 'leads', message: 'Say who leads the review' },
          { field: '', message: 'Somebody else decided meanwhile' },
        ]}
      />,
    )
    expect(readBack(html)).toBe(
      'Three things to mend. What you typed is kept. Choose a day Oakfield is open Say who leads the review Somebody else decided meanwhile',
    )
    expect(html).toContain('href="#day-month"')
    expect(html).toContain('href="#leads"')
  })

  test('is nothing when nothing is wrong', () => {
    expect(rendered(<ProblemSummary problems={[]} />)).toBe('')
  })

  test('leads to something on the page for every kind of field', () => {
    const html = rendered(every)
    for (const field of ['name', 'worry', 'outcome', 'present', 'day-day', 'leads', 'list', 'face'])
      expect(html, field).toContain(` id="${field}"`)
  })
})

test('a form’s own options become our cards, with nothing lost', () => {
  const shown = {
    name: 'outcome',
    label: { text: 'What' },
    hint: undefined,
    errorMessage: { text: 'Choose one' },
    items: [{ value: 'a', text: 'A' }],
  }
  expect(asChoice({ ...shown, value: 'a' })).toEqual({
    name: 'outcome',
    label: 'What',
    hint: undefined,
    problem: 'Choose one',
    value: 'a',
    options: [{ value: 'a', label: 'A' }],
  })
  expect(asTicks({ ...shown, values: ['a'] }).values).toEqual(['a'])
})

test('ticks nobody has touched are as they should begin; once touched, none is none', () => {
  expect(ticksFrom({ typed: {}, problems: [] }, 'present', ['kofi']).values).toEqual(['kofi'])
  expect(ticksFrom({ typed: { good: 'x' }, problems: [] }, 'present', ['kofi']).values).toEqual([])
  expect(ticksFrom({ typed: { present: 'ada' }, problems: [] }, 'present').values).toEqual(['ada'])
})

test('a day we know is shown part by part', () => {
  expect(dayParts('2026-12-04')).toEqual({ day: '4', month: '12', year: '2026' })
})

test('buttons post, links go, and a search works as an ordinary form', () => {
  const html = rendered(
    <div>
      <PostButton action="/desk/read" hidden={{ child: 'x' }} icon="check">
        I have read it
      </PostButton>
      <ButtonLink href="/my" own quiet wide>
        Tell someone
      </ButtonLink>
      <Go href="/all">Everything</Go>
      <SearchForm action="/find" label="What can my child expect?" hint="Say it your way." button="Find" />
    </div>,
  )
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('<form method="post" action="/desk/read"><input type="hidden" name="child" value="x"/>')
})
