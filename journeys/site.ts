import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, inject, test } from 'vitest'
import { daysBetween, type PlainDate, plainDate } from '../src/kernel/plain-date.ts'
import { runsFolder } from '../src/platform/db/testing/runs-folder.ts'
import { type Person, personOn, type Walking } from './person.ts'
import { type Server, startServer } from './server.ts'

/** What one journey stands on: a server of its own, with the region as it is on the morning of its first day. */
export type Site = {
  /** Somebody signed in, in a browser of their own: one of the twelve people of `/demo`, or anybody by a link in a letter. */
  readonly person: (slug: string, walking?: Walking) => Promise<Person>
  /** Nobody yet. */
  readonly stranger: (walking?: Walking) => Promise<Person>
  /** Moves the clock on to the morning of a day; every day between brings what it brings. */
  readonly until: (day: string) => Promise<void>
  /** A form sent without a browser, by whoever `as` is. */
  readonly server: () => Server
}

const begins: PlainDate = plainDate('2026-11-30')

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Opens a journey: its server and its browser before the first step, and away with both after the last. Steps follow
 * from each other, so that when one fails the rest are skipped, and the first failure is the one to read.
 */
export function openJourney(): { site: Site; step: (sentence: string, walk: () => Promise<void>) => void } {
  let server: Server
  let browser: Browser
  let folder: string
  let today = begins
  let broken = false

  beforeAll(async () => {
    folder = mkdtempSync(join(runsFolder, 'journey-'))
    cpSync(inject('region'), folder, { recursive: true })
    const launched = chromium.launch({
      executablePath: process.env.TANDEM_CHROMIUM ?? '',
      // Root has no sandbox to be in, and the only pages it opens are ours.
      args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    })
    server = await startServer(folder)
    browser = await launched
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const site: Site = {
    stranger: walking => personOn(browser, server.address, walking),
    person: async (slug, walking) => {
      const person = await personOn(browser, server.address, walking)
      // Not by the page of everybody: it would be drawn for each of them, and Daniel's morning begins with it.
      const signedIn = await person.sends('/demo/sign-in', { person: slug })
      if (signedIn.status() === 303) await person.goesTo(signedIn.headers().location ?? '/')
      else await signInByLetter(person, slug, server)
      await person.arrives()
      return person
    },
    until: async day => {
      const advance = daysBetween(today, plainDate(day))
      const answer = await fetch(`${server.address}/demo/clock`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ advance: String(advance) }),
      })
      if (answer.status !== 303) throw new Error(`The clock answered ${answer.status}`)
      today = plainDate(day)
    },
    server: () => server,
  }
  const step = (sentence: string, walk: () => Promise<void>) =>
    test(sentence, async context => {
      if (broken) return context.skip()
      broken = true
      await walk()
      broken = false
    })
  return { site, step }
}

async function signInByLetter(person: Person, slug: string, server: Server): Promise<void> {
  const before = server.said().length
  await fetch(`${server.address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: `${slug}@example.org` }),
  })
  const link = await person.waitsFor(
    'a letter with a link',
    () => /\/sign-in\/link\/\S+/.exec(server.said().slice(before))?.[0],
  )
  await person.goesTo(link)
  await person.presses('Sign in')
}
