import { allRoutes } from '../src/all-slices.ts'
import type { PersonId } from '../src/kernel/ids.ts'
import type { OpenPlatform } from '../src/platform/open-platform.ts'
import { makeTelemetry } from '../src/platform/telemetry.ts'
import { collectRoutes } from '../src/platform/web/routes.ts'
import { makeServer } from '../src/platform/web/server.ts'
import { startSession } from '../src/platform/web/sessions.ts'

export type Served = {
  readonly get: (path: string) => Promise<{ status: number; body: string }>
  readonly close: () => Promise<void>
}

/** The real site in this process, signed in as one person: a request is everything but the network. */
export async function serveAs(opened: OpenPlatform, person: PersonId): Promise<Served> {
  const app = await makeServer({
    platform: opened.platform,
    routes: collectRoutes(allRoutes(async () => [])),
    assets: { folder: '/nowhere', base: '/assets/bench' },
    telemetry: makeTelemetry(() => undefined),
    demo: false,
    proxies: 0,
    limited: false,
  })
  const secret = await startSession(opened.platform.pools.write, person)
  return {
    get: async path => {
      const { statusCode, body } = await app.inject({
        method: 'GET',
        url: path,
        headers: { cookie: `tandem=${secret}`, 'sec-fetch-site': 'same-origin' },
      })
      return { status: statusCode, body }
    },
    close: () => app.close(),
  }
}
