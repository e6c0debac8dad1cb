import type { Scan } from '../files/scan.ts'
import type { Platform } from '../platform.ts'
import type { Telemetry } from '../telemetry.ts'
import type { Assets } from './assets.ts'
import type { Call } from './calls.ts'
import type { Route } from './routes.ts'

/** What the web needs to answer: made once in `main.ts`, and for each spec file in `testing/test-site.ts`. */
export type Site = {
  readonly platform: Platform
  readonly routes: readonly Route[]
  /** What answers other systems. */
  readonly calls?: readonly Call[]
  readonly assets: Assets
  readonly telemetry: Telemetry
  /** The demonstration: anyone may be anyone of its people, and move the clock. */
  readonly demo: boolean
  /** Looks for what is harmful in files people send; left out where no scanner is set up. */
  readonly scan?: Scan | undefined
  /** The address people type, when it is known. https makes cookies Secure and asks browsers to stay with it. */
  readonly publicUrl?: string | undefined
  /** How many proxies of ours stand in front. */
  readonly proxies: number
  /** False in benchmarks: limits by caller would measure themselves. */
  readonly limited: boolean
}

export const isSecure = (site: Site): boolean => site.publicUrl?.startsWith('https:') ?? false
