import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** A phone as most families hold one, and a laptop as most staff rooms have. */
export const phone = { width: 375, height: 812 } as const
export const laptop = { width: 1280, height: 900 } as const

let browser: Promise<Browser> | undefined

/** A page of somebody's own: nobody else's cookies, on a phone unless told otherwise. Close it by its `context()`. */
export const openPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  browser ??= chromium.launch({
    executablePath: process.env.TANDEM_CHROMIUM ?? '',
    // Root has no sandbox to be in, and the only pages it opens are ours.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const context = await (await browser).newContext({
    baseURL: inject('address'),
    viewport: phone,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    ...options,
  })
  return context.newPage()
}
