import type { VNode } from 'preact'
import { describe, expect, test } from 'vitest'
import { refuse } from '../../kernel/decider.ts'
import { testPack } from '../../policy/testing.ts'
import { renderPage } from '../../ui/page.tsx'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { languages } from '../i18n/language.ts'
import {
  ConflictPage,
  FaultPage,
  PlainProblemPage,
  RefusedPage,
  SignedOutPage,
  spaceFor,
  type Where,
} from './problem-pages.tsx'

const plain = ['notFound', 'notUnderstood', 'forged', 'tooLarge', 'tooMany', 'busy'] as const
const back = { to: '/my/children', words: 'Back to Kofi' }
const refusal = refuse('IDN-5', 'Reasons must rest on what everyone can expect.', 'Choose at least one expectation.')
const clause = testPack().clauses.get('IDN-5')

const pages: Readonly<Record<string, (where: Where) => VNode>> = {
  ...Object.fromEntries(plain.map(kind => [kind, (where: Where) => <PlainProblemPage {...where} kind={kind} />])),
  'signed out': where => <SignedOutPage {...where} how="ranOut" kept next="/my/children" />,
  'signed out elsewhere': where => <SignedOutPage {...where} how="left" kept={false} next="/my/children" />,
  conflict: where => <ConflictPage {...where} typed={{ words: 'Wait for me', command: 'x', empty: '' }} back={back} />,
  refused: where => <RefusedPage {...where} refusal={refusal} clause={clause} kept ways={[back]} back={back} />,
  'refused without a clause': where => (
    <RefusedPage {...where} refusal={refusal} clause={undefined} kept={false} ways={[]} back={back} />
  ),
  fault: where => <FaultPage {...where} kept reference="a1b2c3d4" again="/my/children" />,
}

describe.each(languages)('in %s', language => {
  test.each(Object.keys(pages))('the page "%s" is whole in every space', name => {
    for (const space of ['public', 'my', 'desk'] as const) {
      const page = pages[name]?.({ space, language })
      if (!page) throw new Error(name)
      const html = renderPage(page)
      expect(validHtml(html)).toEqual([])
      expect(html.match(/<h1/g)).toHaveLength(1)
    }
  })
})

const shown = (name: keyof typeof pages): string =>
  renderPage((pages[name] ?? (() => <p />))({ space: 'my', language: 'en' }))

test('[IDN-5] a refusal shows its clause and its standing, what to do instead, and that the words are kept', () => {
  const html = shown('refused')
  expect(html).toContain('IDN-5')
  expect(html).toContain('/rules/additional-support-2025/IDN-5')
  expect(html).toContain('Choose at least one expectation.')
  expect(html).toContain('What you typed is kept')
})

test('a conflict shows what was typed and nothing of our own', () => {
  const html = shown('conflict')
  expect(html).toContain('Wait for me')
  expect(html).not.toContain('>x<')
})

test('a page that is not there stands in the space of whoever asks, and leads back to their own', () => {
  expect(spaceFor('/desk/children', ['my'])).toBe('my')
  expect(spaceFor('/my/nothing', ['my'])).toBe('my')
  expect(spaceFor('/desk/nothing', undefined)).toBe('public')
  expect(spaceFor('/rules/nothing', ['desk'])).toBe('public')
})
