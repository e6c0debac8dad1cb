import { expect, test } from 'vitest'
import { renderPage } from '../page.tsx'
import { plainAround, readBack } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { LookPage } from './look.page.tsx'
import { findSample, samples } from './samples.ts'

test('the page of parts is valid and leads to every sample', () => {
  const html = renderPage(<LookPage sampleHref={name => `/look/${name}`} />, plainAround)
  expect(validHtml(html)).toEqual([])
  for (const sample of samples) expect(html).toContain(`href="/look/${sample.name}"`)
  expect(readBack(html)).toContain('never speaks alone')
})

test('a sample is found by its name, and nothing by another', () => {
  expect(findSample('family')?.words).toBe('A mother’s page')
  expect(findSample('constructor')).toBeUndefined()
})
