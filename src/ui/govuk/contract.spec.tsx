import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { validHtml } from '../testing/valid-html.ts'
import { trustedHtml } from '../trusted-html.ts'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Button } from './button.tsx'
import { CharacterCount } from './character-count.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Details } from './details.tsx'
import { ErrorMessage } from './error-message.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './fieldset.tsx'
import { FileUpload } from './file-upload.tsx'
import { Hint } from './hint.tsx'
import { Input } from './input.tsx'
import { InsetText } from './inset-text.tsx'
import { Label } from './label.tsx'
import { normaliseHtml } from './normalise-html.ts'
import { NotificationBanner } from './notification-banner.tsx'
import { Pagination } from './pagination.tsx'
import { Panel } from './panel.tsx'
import { PasswordInput } from './password-input.tsx'
import { PhaseBanner } from './phase-banner.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { SkipLink } from './skip-link.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Tag } from './tag.tsx'
import { Textarea } from './textarea.tsx'
import { WarningText } from './warning-text.tsx'

// The published examples of govuk-frontend are the contract: the same options give the same page.
const components: Readonly<Record<string, (options: never) => VNode | null>> = {
  'back-link': BackLink,
  breadcrumbs: Breadcrumbs,
  button: Button,
  'character-count': CharacterCount,
  checkboxes: Checkboxes,
  'date-input': DateInput,
  details: Details,
  'error-message': ErrorMessage,
  'error-summary': ErrorSummary,
  fieldset: Fieldset,
  'file-upload': FileUpload,
  hint: Hint,
  'inset-text': InsetText,
  input: Input,
  label: Label,
  'notification-banner': NotificationBanner,
  pagination: Pagination,
  panel: Panel,
  'password-input': PasswordInput,
  'phase-banner': PhaseBanner,
  radios: Radios,
  select: Select,
  'skip-link': SkipLink,
  'summary-list': SummaryList,
  table: Table,
  tabs: Tabs,
  tag: Tag,
  textarea: Textarea,
  'warning-text': WarningText,
}

/** Examples that we answer differently, by component and name, each with its reason. One that no longer differs fails. */
const exceptions: Readonly<Record<string, string>> = {}

type Fixture = { readonly name: string; readonly options: object; readonly html: string }

const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(`node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`, 'utf8'))
    .fixtures

/** The options with their markup as nodes, which is how our components take it. */
const withNodes = (options: object): unknown =>
  JSON.parse(JSON.stringify(options), (key, value) =>
    /html$/i.test(key) && typeof value === 'string' && value ? trustedHtml(value) : value,
  )

const drawn = (draw: (options: never) => VNode | null, { options }: Fixture): readonly string[] =>
  normaliseHtml(renderToString(Reflect.apply(draw, undefined, [withNodes(options)])))

for (const [component, draw] of Object.entries(components)) {
  const fixtures = fixturesOf(component)
  const kept = fixtures.filter(({ name }) => !exceptions[`${component}: ${name}`])

  test(`${component}: ${kept.length} of ${fixtures.length} published examples come out the same`, () => {
    const ours = Object.fromEntries(kept.map(fixture => [fixture.name, drawn(draw, fixture)]))
    const theirs = Object.fromEntries(kept.map(fixture => [fixture.name, normaliseHtml(fixture.html)]))
    expect(ours).toEqual(theirs)
  })
}

test('the first example of each component is valid HTML', () => {
  const invalid = Object.entries(components).flatMap(([component, draw]) =>
    fixturesOf(component)
      .slice(0, 1)
      .flatMap(({ options }) => validHtml(renderToString(Reflect.apply(draw, undefined, [withNodes(options)]))))
      .map(problem => `${component}: ${problem}`),
  )
  expect(invalid).toEqual([])
})

test('every exception names an example that still differs, and gives its reason', () => {
  const found = Object.keys(components).flatMap(component =>
    fixturesOf(component)
      .filter(({ name }) => exceptions[`${component}: ${name}`])
      .filter(fixture => {
        const draw = components[component]
        return draw && drawn(draw, fixture).join() !== normaliseHtml(fixture.html).join()
      })
      .map(({ name }) => `${component}: ${name}`),
  )
  expect(found.sort()).toEqual(Object.keys(exceptions).sort())
})
