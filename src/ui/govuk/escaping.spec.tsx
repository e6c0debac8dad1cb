import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Button } from './button.tsx'
import { CharacterCount } from './character-count.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { Details } from './details.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { tokensOf } from './html-tokens.ts'
import { Input } from './input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Textarea } from './textarea.tsx'

const hostile = [
  '</textarea><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'&lt;b&gt;&amp;",
  '<!-- -->',
]

describe.each(hostile)('what a person typed stays words: %s', typed => {
  const label = { text: typed }
  test.each([
    ['button', <Button text={typed} value={typed} name="a" />],
    ['button, given between its tags', <Button>{typed}</Button>],
    ['details, given as html', <Details summaryText={typed} html={typed} />],
    ['input', <Input name="a" label={label} value={typed} hint={{ html: typed }} errorMessage={{ text: typed }} />],
    ['textarea', <Textarea name="a" label={label} value={typed} />],
    ['character count', <CharacterCount name="a" label={label} value={typed} textareaDescriptionText={typed} />],
    ['select', <Select name="a" label={label} items={[{ text: typed, value: typed }]} />],
    ['radios', <Radios name="a" items={[{ text: typed, value: typed, conditional: { html: typed } }]} />],
    ['checkboxes', <Checkboxes name="a" items={[{ text: typed, value: typed }]} />],
    ['error summary', <ErrorSummary titleText={typed} errorList={[{ text: typed, href: typed }]} />],
    ['summary list', <SummaryList rows={[{ key: { text: typed }, value: { html: typed } }]} />],
    ['table', <Table caption={typed} rows={[[{ text: typed }, { html: typed }]]} />],
  ])('%s', (_, node) => {
    const tokens = tokensOf(renderToString(node))
    const names = tokens.flatMap(token => (token.kind === 'open' ? [token.name] : []))
    expect(names).not.toContain('script')
    expect(names).not.toContain('img')
    expect(tokens.some(token => token.kind === 'text' && token.text.includes(typed))).toBe(true)
  })
})

test('a handler given as a further attribute is left out', () => {
  expect(renderToString(<Button text="Send" attributes={{ onclick: 'alert(1)', 'data-x': 'kept' }} />)).toBe(
    '<button type="submit" class="govuk-button" data-module="govuk-button" data-x="kept">Send</button>',
  )
})

test('words that begin with a newline keep it through a textarea', () => {
  const html = renderToString(<Textarea name="note" label={{ text: 'Note' }} value={'\nSecond line'} />)
  expect(html).toContain('>\n\nSecond line</textarea>')
})
