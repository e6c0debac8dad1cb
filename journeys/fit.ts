import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  /** axe-core, once it stands in the page. */
  var axe: { readonly run: (on: Document, options: object) => Promise<{ readonly violations: readonly Violation[] }> }
}
type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }

/**
 * Fails unless the page is fit for everyone: axe finds nothing, on a phone and on a laptop; nothing is wider than the
 * smallest phone; and the same where no script arrives. The first of its kind in a whole run is checked with all of these;
 * one that shows a part never shown before, on a phone once more, where there is a script to check it with.
 */
export async function expectFit(page: Page, script: boolean): Promise<void> {
  const { shape, parts, isAnswerToGet } = await page.evaluate(describe)
  const before = markChecked(shape, parts)
  if (before && parts.every(each => before.has(each))) return

  const size = page.viewportSize()
  // Where the browser has no script, axe cannot run in the page itself: such a page is always seen as a copy.
  if (before && script) {
    const added = await problemsAt(page, [375])
    if (size) await page.setViewportSize(size)
    return void expect.soft(added, shape).toEqual([])
  }
  const [scripted, plain] = await Promise.all([
    script ? problemsAt(page, [1280, 375]) : [],
    openWithoutScript(page, isAnswerToGet).then(async copy => {
      const found = await problemsAt(copy, script ? [375] : [1280, 375])
      await copy.context().close()
      return found.map(each => `without script: ${each}`)
    }),
  ])
  if (size) await page.setViewportSize(size)
  expect.soft([...scripted, ...plain], shape).toEqual([])
}

/**
 * Keeps the parts a kind of page has been checked with, where every journey of the run finds them, and says which they
 * were before; nothing for a kind not met yet. Two journeys that meet one at the same moment both check it, which is well.
 */
function markChecked(shape: string, parts: readonly string[]): ReadonlySet<string> | undefined {
  const kept = join(inject('checked'), encodeURIComponent(shape).slice(0, 200))
  const before = existsSync(kept) ? new Set(readFileSync(kept, 'utf8').split('\n')) : undefined
  appendFileSync(
    kept,
    parts
      .filter(each => !before?.has(each))
      .map(each => `${each}\n`)
      .join(''),
  )
  return before
}

/** The same page for the same person, with every script kept from arriving. What was refused has no address, so it is shown again. */
async function openWithoutScript(page: Page, isAnswerToGet: boolean): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The browser is gone.')
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const plain = await context.newPage()
  const body = isAnswerToGet ? undefined : await page.content()
  await plain.route('**/*', route => {
    const kind = route.request().resourceType()
    if (kind === 'script') return route.abort()
    if (kind === 'document' && body) return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    return route.continue()
  })
  await plain.goto(page.url())
  return plain
}

async function problemsAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(source)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
    for (const { id, help, nodes } of violations)
      found.push(`${width}: ${id}: ${help}: ${nodes.map(node => node.html.slice(0, 120)).join(' ')}`)
  }
  return [...found, ...(await widerThanPhones(page))]
}

/** Where a page is wider than the smallest phones, and what sticks out; empty when nothing does. */
export async function widerThanPhones(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [320, 375]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) found.push(`${width}: ${wide} pixels wider than the screen: ${await page.evaluate(widest)}`)
  }
  return found
}

/** Runs in the page: which kind of page this is, and which parts stand on it. */
function describe() {
  const [navigation] = performance.getEntriesByType('navigation')
  const status = navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0
  const shape = location.pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\d{4}-\d\d-\d\d/g, ':day')
  const parts = new Set([...document.querySelectorAll('body *')].flatMap(each => [...each.classList]))
  return { shape: `${shape} ${status}`, parts: [...parts], isAnswerToGet: status === 200 }
}

/** Runs in the page: the innermost element that sticks out. */
function widest() {
  const out = [...document.querySelectorAll('body *')].filter(
    each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
  )
  return out.at(-1)?.outerHTML.slice(0, 160) ?? ''
}
