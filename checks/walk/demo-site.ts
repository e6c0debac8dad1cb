import { loadDemo } from '../../demo/load.ts'
import { allRoutes, allSlices } from '../../src/all-slices.ts'
import { listDemoPeople } from '../../src/platform/auth/accounts.ts'
import { demoRoutes } from '../../src/platform/auth/demo-routes.tsx'
import { signInRoutes } from '../../src/platform/auth/sign-in-routes.tsx'
import { moveClock } from '../../src/platform/daily-round.ts'
import { databaseOf, freshDatabase } from '../../src/platform/db/testing/database.ts'
import { openJoining } from '../../src/platform/identity/joining.ts'
import { openPlatform } from '../../src/platform/open-platform.ts'
import { makeTelemetry } from '../../src/platform/telemetry.ts'
import { collectRoutes } from '../../src/platform/web/routes.ts'
import { makeServer } from '../../src/platform/web/server.ts'

/** What a browser without script sees of one answer. */
export type Seen = { readonly status: number; readonly html: string; readonly location: string | undefined }

/** Somebody of the demonstration, signed in. */
export type Walker = {
  readonly slug: string
  readonly get: (address: string) => Promise<Seen>
  readonly post: (address: string, fields: readonly (readonly [string, string])[], from: string) => Promise<Seen>
}

export type DemoSite = {
  readonly be: (slug: string) => Promise<Walker>
  readonly people: readonly string[]
  /** Faults since the last time somebody asked: where each was thrown. */
  readonly faults: () => readonly string[]
  readonly close: () => Promise<void>
}

/** The whole site in this process, with the invented region in a database of its own, as it is when a visitor arrives. */
export async function openDemoSite(): Promise<DemoSite> {
  const fresh = await freshDatabase({ name: 'demo', tell: database => loadDemo(database, allSlices) })
  const opened = await openPlatform(databaseOf(fresh), allSlices)
  const { write } = opened.platform.pools
  const joining = openJoining(write, opened.platform.clock.now)
  const faults: string[] = []
  const app = await makeServer({
    platform: opened.platform,
    routes: collectRoutes([
      ...allRoutes({
        listPeople: () => listDemoPeople(write),
        doors: { joining, notify: async () => {}, address: () => '' },
      }),
      demoRoutes(write, days => moveClock(opened, days)),
      signInRoutes({ database: write, joining, notify: async () => {}, address: () => '', demo: true }),
    ]),
    telemetry: makeTelemetry(
      () => undefined,
      line => faults.push(line),
    ),
    ...{ assets: { folder: '/nowhere', base: '/assets/test' }, demo: true, proxies: 0, limited: false },
  })
  const send = async (options: object): Promise<Seen & { readonly cookie: string }> => {
    const { statusCode, body, headers } = await app.inject(options)
    const cookie = String(headers['set-cookie'] ?? '').split(';')[0] ?? ''
    return { status: statusCode, html: body, location: headers.location, cookie }
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  return {
    people: (await listDemoPeople(write)).map(({ slug }) => slug),
    be: async slug => {
      const { cookie } = await send({ method: 'POST', url: '/demo/sign-in', headers: form, payload: `person=${slug}` })
      return {
        slug,
        get: url => send({ method: 'GET', url, headers: { cookie } }),
        post: (url, fields, from) => {
          const headers = { ...form, cookie, referer: `http://localhost${from}` }
          const payload = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
          return send({ method: 'POST', url, headers, payload })
        },
      }
    },
    faults: () => faults.splice(0),
    close: async () => {
      await app.close()
      await opened.close()
      await fresh.drop()
    },
  }
}
