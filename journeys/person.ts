import { setTimeout as wait } from 'node:timers/promises'
import type { APIResponse, Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { partsOf, plainDate } from '../src/kernel/plain-date.ts'
import { expectFit } from './fit.ts'

/** A phone as most families hold one, and a laptop as most staff rooms have. */
export const phone = { width: 375, height: 812 } as const
export const laptop = { width: 1280, height: 900 } as const

/** How somebody walks: on which screen, and with or without script. */
export type Walking = { readonly on?: typeof phone | typeof laptop; readonly script?: boolean }

/** What somebody can do with a page, and what they can see on it. Whatever they wait for, they wait for by seeing it. */
export type Person = {
  readonly page: Page
  readonly goesTo: (path: string) => Promise<void>
  /** The page has this heading, is fit for everyone (`fit.ts`), and nothing went wrong behind it. */
  readonly sees: (heading: string | RegExp) => Promise<void>
  /** Each of these stands on the page, for the eye. */
  readonly reads: (...words: readonly (string | RegExp)[]) => Promise<void>
  readonly doesNotRead: (...words: readonly (string | RegExp)[]) => Promise<void>
  readonly text: () => Promise<string>
  readonly follows: (link: string | RegExp, within?: string | RegExp) => Promise<void>
  readonly presses: (button: string | RegExp, within?: string | RegExp) => Promise<void>
  readonly writes: (question: string | RegExp, words: string) => Promise<void>
  readonly writesDay: (question: string | RegExp, day: string) => Promise<void>
  readonly chooses: (question: string | RegExp, answer: string | RegExp) => Promise<void>
  readonly picks: (question: string | RegExp, answer: string) => Promise<void>
  readonly ticks: (box: string | RegExp) => Promise<void>
  readonly unticks: (box: string | RegExp) => Promise<void>
  /** Opens what stands closed under these words. */
  readonly opens: (words: string | RegExp) => Promise<void>
  /** What they typed before is still there. */
  readonly stillHas: (question: string | RegExp, words: string) => Promise<void>
  /** A form sent without its page: what is kept from being pressed is refused too. */
  readonly sends: (path: string, fields: Readonly<Record<string, string>>) => Promise<APIResponse>
  readonly arrives: () => Promise<void>
  readonly waitsFor: <T>(what: string, look: () => T | undefined | Promise<T | undefined>) => Promise<T>
  readonly leaves: () => Promise<void>
}

const patienceInMs = 15_000

/** A person in a browser of their own: nobody else's cookies, on a laptop unless told otherwise. */
export async function personOn(browser: Browser, address: string, walking: Walking = {}): Promise<Person> {
  const { on = laptop, script = true } = walking
  const context = await browser.newContext({
    baseURL: address,
    viewport: on,
    javaScriptEnabled: script,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  context.setDefaultTimeout(patienceInMs)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', error => wrong.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    // The page itself may answer 404, 409 or 422, which a browser also writes down.
    const isItself = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (message.type() === 'error' && !isItself) wrong.push(`${page.url()}: ${message.text()}`)
  })

  const text = async () => (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  const has = (whole: string, words: string | RegExp) =>
    typeof words === 'string' ? whole.includes(words.replace(/\s+/g, ' ')) : words.test(whole)

  const waitsFor: Person['waitsFor'] = async (what, look) => {
    for (const end = Date.now() + patienceInMs; ; await wait(50)) {
      const found = await look()
      if (found !== undefined) return found
      if (Date.now() > end) throw new Error(`${what} did not come. At ${page.url()}:\n${await text()}`)
    }
  }
  const part = (within: string | RegExp | undefined): Locator =>
    within === undefined
      ? page.locator('body')
      : page
          .locator('section, article, fieldset, form, li, tr, .t-card, .t-session, dd')
          .filter({ hasText: within })
          .last()
  /** The one with exactly this name, where there is one; else the first whose name has it. */
  const named = async (role: 'link' | 'button', name: string | RegExp, within?: string | RegExp) => {
    const exact = part(within).getByRole(role, { name, exact: true })
    return (await exact.count()) > 0 ? exact.first() : part(within).getByRole(role, { name }).first()
  }
  const field = async (question: string | RegExp): Promise<Locator> => {
    const exact = page.getByLabel(question, { exact: true })
    return (await exact.count()) > 0 ? exact.first() : page.getByLabel(question).first()
  }
  const checkbox = async (name: string | RegExp) => {
    const exact = page.getByRole('checkbox', { name, exact: true })
    return (await exact.count()) > 0 ? exact.first() : page.getByRole('checkbox', { name }).first()
  }
  const group = (question: string | RegExp) => page.getByRole('group', { name: question }).first()

  return {
    page,
    text,
    waitsFor,
    goesTo: async path => {
      await page.goto(path)
    },
    sees: async heading => {
      await waitsFor(`The heading ${heading}`, async () => {
        const headings = await page.locator('h1').allInnerTexts()
        return headings.some(each => has(each.replace(/\s+/g, ' '), heading)) || undefined
      })
      await expectFit(page, script)
      expect(wrong).toEqual([])
    },
    reads: async (...words) => {
      for (const each of words) await waitsFor(`“${each}”`, async () => has(await text(), each) || undefined)
    },
    doesNotRead: async (...words) => {
      const whole = await text()
      for (const each of words) if (has(whole, each)) throw new Error(`“${each}” stands on ${page.url()}:\n${whole}`)
    },
    follows: async (link, within) => (await named('link', link, within)).click(),
    presses: async (button, within) => (await named('button', button, within)).click(),
    writes: async (question, words) => (await field(question)).fill(words),
    writesDay: async (question, day) => {
      const [year, month, dayOfMonth] = partsOf(plainDate(day))
      await group(question).getByLabel('Day', { exact: true }).fill(String(dayOfMonth))
      await group(question).getByLabel('Month', { exact: true }).fill(String(month))
      await group(question).getByLabel('Year', { exact: true }).fill(String(year))
    },
    chooses: async (question, answer) => {
      const exact = group(question).getByRole('radio', { name: answer, exact: true })
      await ((await exact.count()) > 0
        ? exact.first()
        : group(question).getByRole('radio', { name: answer }).first()
      ).check()
    },
    picks: async (question, answer) => {
      await (await field(question)).selectOption({ label: answer })
    },
    ticks: async box => (await checkbox(box)).check(),
    unticks: async box => (await checkbox(box)).uncheck(),
    opens: words => page.locator('summary').filter({ hasText: words }).first().click(),
    stillHas: async (question, words) => {
      await waitsFor(
        `${question}: ${words}`,
        async () => (await (await field(question)).inputValue()) === words || undefined,
      )
    },
    sends: (path, fields) =>
      page.request.post(path, {
        form: { ...fields },
        maxRedirects: 0,
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    arrives: async () => {
      await page.waitForURL(url => !/^\/(demo|sign-in)/.test(url.pathname))
    },
    leaves: () => context.close(),
  }
}
