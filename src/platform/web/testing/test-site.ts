import { type Actor, isFamily } from '../../access/actor.ts'
import type { Clock } from '../../clock.ts'
import type { Pools } from '../../platform.ts'
import type { Slice } from '../../slice.ts'
import { makeTelemetry } from '../../telemetry.ts'
import { type TestPlatform, testPlatform } from '../../testing/test-platform.ts'
import type { Space } from '../ask.ts'
import { collectRoutes, type Routes } from '../routes.ts'
import { makeServer } from '../server.ts'
import { startSession } from '../sessions.ts'
import type { Site } from '../site.ts'

/** What came back: its status, its page as text, and where it leads. */
export type Shown = {
  readonly status: number
  readonly html: string
  /** The same to the byte: a file. */
  readonly bytes: Uint8Array
  readonly location: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
  /** The command a posted form of this page carries. */
  readonly command: string | undefined
  /** Whom a posted form of this page says it is shown to. */
  readonly shownTo: string | undefined
}

export type Fields = Readonly<Record<string, string | readonly string[]>>
type From = { readonly as?: Actor; readonly headers?: Readonly<Record<string, string | undefined>> }

/** A site in this process, on a database of its own: a browser without script. */
export type TestSite = {
  readonly here: TestPlatform
  /** A page. Somebody who asks `as` is signed in first. */
  readonly get: (path: string, from?: From) => Promise<Shown>
  /** A form sent from a page of ours. */
  readonly post: (
    path: string,
    sent?: From & { readonly fields?: Fields; readonly body?: string | Buffer },
  ) => Promise<Shown>
  /** What was written to the log of requests. */
  readonly written: readonly string[]
  /** Forgets who is signed in, as an hour away does. */
  readonly runOut: (actor: Actor) => Promise<void>
  readonly close: () => Promise<void>
}

type Options = Partial<Omit<Site, 'platform' | 'routes'>> & {
  readonly clock?: Clock
  /** Routes of the platform itself. */
  readonly more?: (pools: Pools) => readonly ((on: Routes) => void)[]
}

/** Makes a site of these slices. Use it in `beforeAll`, and `close` it in `afterAll`. */
export async function testSite(slices: readonly Slice[], options: Options = {}): Promise<TestSite> {
  const here = await testPlatform(slices, options)
  const written: string[] = []
  const app = await makeServer({
    platform: here.platform,
    routes: collectRoutes([
      ...slices.flatMap(slice => slice.routes ?? []),
      ...(options.more?.(here.platform.pools) ?? []),
    ]),
    assets: { folder: '/nowhere', base: '/assets/test' },
    telemetry: makeTelemetry(line => written.push(line)),
    demo: false,
    proxies: 0,
    limited: false,
    ...options,
  })
  const secrets = new Map<Actor, string>()
  const signIn = async (actor: Actor): Promise<string> => {
    const held = secrets.get(actor)
    if (held) return held
    await putAccount(here, actor)
    const secret = await startSession(here.platform.pools.write, actor.person)
    secrets.set(actor, secret)
    return secret
  }
  const send = async (method: 'GET' | 'POST', path: string, from: From, body?: string | Buffer): Promise<Shown> => {
    const own = from.as && `tandem=${await signIn(from.as)}`
    const cookie = own === undefined ? {} : { cookie: own }
    // Somebody signed in whose browser holds another cookie too.
    const held = own !== undefined && from.headers?.cookie ? { cookie: `${own}; ${from.headers.cookie}` } : {}
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const given = { ...cookie, ...form, 'sec-fetch-site': 'same-origin', ...from.headers, ...held }
    const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const answer = await app.inject({ method, url: path, headers, ...(body !== undefined && { payload: body }) })
    return {
      status: answer.statusCode,
      html: answer.body,
      bytes: answer.rawPayload,
      location: answer.headers.location,
      headers: answer.headers,
      command: /name="command" value="([^"]+)"/.exec(answer.body)?.[1],
      shownTo: /name="shown-to" value="([^"]+)"/.exec(answer.body)?.[1],
    }
  }
  return {
    here,
    written,
    get: (path, from = {}) => send('GET', path, from),
    post: (path, { fields = {}, body, ...from } = {}) => send('POST', path, from, body ?? bodyOf(fields)),
    runOut: async actor => {
      await here.lay(`update web.session set seen_at = now() - interval '1 hour' where person = $1`, [actor.person])
    },
    close: async () => {
      await app.close()
      await here.drop()
    },
  }
}

/** Lets somebody sign in: a family into `/my`, everyone else into `/desk`. */
export async function putAccount(here: TestPlatform, actor: Actor, more: object = {}): Promise<void> {
  const spaces: readonly Space[] = isFamily(actor) ? ['my'] : ['desk']
  const account = { ...actor, asRole: actor.as, spaces, called: 'Amara', ...more }
  await here.platform.pools.system.query('select put_account($1)', [JSON.stringify(account)])
}

function bodyOf(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )
  return new URLSearchParams(pairs).toString()
}
