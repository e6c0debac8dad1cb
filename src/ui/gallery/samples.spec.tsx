import { describe, expect, test } from 'vitest'
import { renderPage } from '../page.tsx'
import { plainAround } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { samples } from './samples.ts'

const pages = samples.map(sample => [sample.words, renderPage(sample.draw(), plainAround)] as const)

describe.each(pages)('%s', (_, html) => {
  test('is valid HTML with one heading of the first rank', () => {
    expect(validHtml(html)).toEqual([])
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  })

  test('has no inline script, no style attribute and no handler', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
  })

  test('has at most one marigold card', () => {
    expect((html.match(/class="t-next"/g) ?? []).length).toBeLessThanOrEqual(1)
  })

  test('writes only classes the style sheet knows', async () => {
    const known = await knownClasses()
    const written = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))
    expect([...written].filter(name => name.startsWith('t-') && !known.has(name) && !markers.has(name))).toEqual([])
  })
})

/** Classes that only mark a place, for tests and scripts. */
const markers: ReadonlySet<string> = new Set([
  't-page',
  't-page--my',
  't-page--desk',
  't-page--public',
  't-head__words',
  't-beadtag',
  't-action',
  't-count',
])

let cached: ReadonlySet<string> | undefined
async function knownClasses(): Promise<ReadonlySet<string>> {
  if (cached) return cached
  const { stylesheet } = await import('../testing/stylesheet.ts')
  cached = new Set([...(await stylesheet()).matchAll(/\.(t-[\w-]+)/g)].map(([, name = '']) => name))
  return cached
}
