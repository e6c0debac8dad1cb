import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { bringAxe } from './axe.ts'
import { contrastProblems } from './contrast.ts'

/**
 * Fails unless the page is fit for everyone: axe finds nothing, on a phone and on a laptop; nothing is wider than the
 * smallest phone; and the same without script, where script changes what stands there. The first of its kind in a whole run
 * is checked with all of these; one that shows a part never shown before, on a phone once more, where there is a script to
 * check it with.
 */
export async function expectFit(page: Page, script: boolean): Promise<void> {
  const { shape, parts, isAnswerToGet, isChangedByScript } = await page.evaluate(describe)
  const isNewKind = newOf(`kind-${shape}`, [shape]).length > 0
  const isNewPart = newOf('parts', parts).length > 0
  if (!isNewKind && !isNewPart) return

  const size = page.viewportSize()
  // Where the browser has no script, axe cannot run in the page itself: such a page is always seen as a copy.
  if (!isNewKind && script) {
    const added = await problemsAt(page, [375])
    if (size) await page.setViewportSize(size)
    return void expect.soft(added, shape).toEqual([])
  }
  const scripted = script ? await problemsAt(page, [1280, 375]) : []
  const plain = !script || isChangedByScript ? await problemsWithoutScript(page, isAnswerToGet, script) : []
  if (size) await page.setViewportSize(size)
  expect.soft([...scripted, ...plain], shape).toEqual([])
}

/**
 * Keeps what has been checked where every journey of the run finds it, and says which of it is new. Two journeys that meet
 * one at the same moment both check it, which is well.
 */
function newOf(name: string, checked: readonly string[]): readonly string[] {
  const kept = join(inject('checked'), encodeURIComponent(name).slice(0, 200))
  const before = new Set(existsSync(kept) ? readFileSync(kept, 'utf8').split('\n') : [])
  const added = checked.filter(each => !before.has(each))
  appendFileSync(kept, added.map(each => `${each}\n`).join(''))
  return added
}

async function problemsWithoutScript(page: Page, isAnswerToGet: boolean, checked: boolean): Promise<string[]> {
  const copy = await openWithoutScript(page, isAnswerToGet)
  const found = await problemsAt(copy, checked ? [375] : [1280, 375])
  return found.map(each => `without script: ${each}`)
}

/** A browser beside somebody's own which no script reaches: opening one for each page is most of what looking costs. */
const besides = new WeakMap<BrowserContext, Promise<Page>>()

/** The same page for the same person, with every script kept from arriving. What was refused has no address, so it is shown again. */
async function openWithoutScript(page: Page, isAnswerToGet: boolean): Promise<Page> {
  const context = page.context()
  const browser = context.browser()
  if (!browser) throw new Error('The browser is gone.')
  const opening = besides.get(context) ?? browser.newPage()
  besides.set(context, opening)
  const plain = await opening
  await plain.context().clearCookies()
  await plain.context().addCookies(await context.cookies())
  const body = isAnswerToGet ? undefined : await page.content()
  await plain.unroute('**/*')
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
  await bringAxe(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const violations = await page.evaluate(() =>
      globalThis.tFaults(document, { rules: { 'color-contrast': { enabled: false } } }),
    )
    const unreadable = await contrastProblems(page, met => newOf('colours', met))
    for (const fault of [...violations, ...unreadable]) found.push(`${width}: ${fault}`)
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
  // A page that cannot be found is the same page at every address.
  const kind = status === 404 ? '' : location.pathname
  const shape = kind.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\d{4}-\d\d-\d\d/g, ':day')
  const parts = new Set([...document.querySelectorAll('body *')].flatMap(each => [...each.classList]))
  // A button that minds being pressed twice looks the same.
  const changing = [
    ...document.querySelectorAll('main [data-module]:not([data-module=govuk-button]), main [data-draft]'),
  ]
  const kinder = [...document.querySelectorAll<HTMLElement>('main *')].filter(each =>
    Object.keys(each.dataset).some(name => /^t[A-Z]/.test(name)),
  )
  return {
    shape: `${shape} ${status}`,
    parts: [...parts],
    isAnswerToGet: status === 200,
    isChangedByScript: changing.length + kinder.length > 0,
  }
}

/** Runs in the page: the innermost element that sticks out. */
function widest() {
  const out = [...document.querySelectorAll('body *')].filter(
    each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
  )
  return out.at(-1)?.outerHTML.slice(0, 160) ?? ''
}
