import { expect, test } from 'vitest'
import { readBack, rendered } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import type { Reader } from '../domain/expectation.ts'
import { currentStatement, findExpectation, listExpectations, searchExpectations } from '../store/queries.ts'
import { ExpectationPage } from './expectation.page.tsx'
import { ListPage } from './list.page.tsx'
import { openData } from './open-data.ts'
import { en } from './text/en.ts'
import { viewOf } from './view.ts'

const version = { version: '2026-09', status: 'draft, open to comment', dataHref: '/expectations/2026-09.json' }
const areas = ['Wrenshire Inclusion Partnership']

function listPage(typed: string, reader: Reader = 'family') {
  const offers = currentStatement().offers.map(offer => ({ ...offer, expectations: offer.expectations.map(viewOf) }))
  const found = searchExpectations(typed).map(viewOf)
  const view = { typed, phase: undefined, reader, found, offers, areas, version, drafts: [] }
  return `<!doctype html>${rendered(<ListPage view={view} text={en.public} />)}`
}

function onePage(id: string, reader: Reader = 'family') {
  const expectation = findExpectation(id)
  if (!expectation) throw new RangeError(`No ${id}`)
  const view = {
    expectation: viewOf(expectation),
    offerName: expectation.offer.name,
    reader,
    others: [],
    areas,
    version,
  }
  return `<!doctype html>${rendered(<ExpectationPage view={view} text={en.public} />)}`
}

test('[EXP-3] the best fit is shown whole: what you would see, who acts, how often, and what if it is not there', () => {
  const html = listPage('my son cannot sit in assembly')
  expect(validHtml(html)).toEqual([])
  const words = readBack(html)
  expect(words).toContain('Four offers fit your words.')
  expect(words).toContain('Your child can take part in whole-school times without having to sit still.')
  expect(words).toContain('Who acts The school. The class teacher starts it this week.')
  expect(words).toContain('Belonging · everyone · 2.3')
  expect(words).toContain('Law now, if your child is disabled')
})

test('[EXP-3] when nothing fits, all the help on offer is shown, and a way to say what worries you', () => {
  const words = readBack(listPage('zzzz qqqq'))
  expect(words).toContain('Nothing fits those words yet.')
  expect(words).toContain('Small groups for talking')
  expect(words).toContain('Raise a worry')
})

test('the words somebody typed are shown as words, never as markup', () => {
  const html = listPage('<script>alert(1)</script> assembly')
  expect(html).not.toContain('<script>alert')
  expect(validHtml(html)).toEqual([])
})

test('each reader has words of their own at an address of their own', () => {
  expect(readBack(onePage('4.2', 'setting'))).toContain('A trained adult leads a talking group of up to six')
  expect(readBack(onePage('4.2', 'easy'))).toContain('You talk and play in a small group.')
})

test('every expectation has a page of sound HTML', () => {
  for (const { id } of listExpectations()) expect(validHtml(onePage(id)), id).toEqual([])
})

test('[EXP-2] as open data the statement holds every wording of every expectation', () => {
  const data = JSON.parse(openData(currentStatement()))
  expect(data.version).toBe(currentStatement().version)
  expect(data.expectations.length).toBe(listExpectations().length)
  expect(Object.keys(data.expectations[0].wordings)).toEqual(['family', 'setting', 'commissioner', 'national', 'easy'])
})
