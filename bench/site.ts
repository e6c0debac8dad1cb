import { allRoutes } from '../src/all-slices.ts'
import type { PersonId } from '../src/kernel/ids.ts'
import type { OpenPlatform } from '../src/platform/open-platform.ts'
import { makeTelemetry } from '../src/platform/telemetry.ts'
import { collectRoutes } from '../src/platform/web/routes.ts'
import { makeServer } from '../src/platform/web/server.ts'
import { startSession } from '../src/platform/web/sessions.ts'

export type Served = {
  /** A request that is everything but the network. */
  readonly get: (path: string) => Promise<{ status: number; body: string }>
  /** Over the network too: the address, once it listens. */
  readonly listen: () => Promise<string>
  readonly headers: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** The real site in this process, signed in as one person. */
export async function serveAs(opened: OpenPlatform, person: PersonId): Promise<Served> {
  const app = await makeServer({
    platform: opened.platform,
    routes: collectRoutes(allRoutes()),
    assets: { folder: '/nowhere', base: '/assets/bench' },
    telemetry: makeTelemetry(() => undefined),
    demo: false,
    proxies: 0,
    limited: false,
  })
  const secret = await startSession(opened.platform.pools.write, person)
  const headers = { cookie: `tandem=${secret}`, 'sec-fetch-site': 'same-origin' }
  return {
    headers,
    get: async path => {
      const { statusCode, body } = await app.inject({ method: 'GET', url: path, headers })
      return { status: statusCode, body }
    },
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    close: () => app.close(),
  }
}
