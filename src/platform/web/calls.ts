import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Path, routerPattern } from './path.ts'
import type { Site } from './site.ts'

/** What another system asks: nobody is signed in, no cookie is read, and it may come from a page of any site. */
export type Called = {
  readonly params: Readonly<Record<string, string | undefined>>
  /** The body as JSON; nothing when there was none, or it could not be read. */
  readonly body: unknown
}

export type CallAnswer = {
  readonly status: 200 | 400 | 401 | 404
  readonly type: 'application/json' | 'application/jose'
  readonly body: string
}

/** One address that answers other systems rather than people. */
export type Call = {
  readonly method: 'GET' | 'POST'
  readonly path: Path
  readonly answer: (asked: Called) => Promise<CallAnswer>
}

/** An answer in JSON. */
export const json = (status: CallAnswer['status'], body: object): CallAnswer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})

/** Calls a minute from one address: a person opens a link once, a program that guesses opens it all day. */
const most = 30
/** Nobody needs more to say who they are. */
const mostBytes = 16_000

const open: object = { openToAll: true }

/** True for what any site's page may send: it carries nobody's sign-in, so there is nothing to forge. */
export const isOpenCall = (request: FastifyRequest): boolean => 'openToAll' in request.routeOptions.config

/** Adds what answers other systems, in a part of the server of its own: only here JSON is read, and read from anywhere. */
export async function addCalls(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async part => {
    part.addContentTypeParser('*', { parseAs: 'string', bodyLimit: mostBytes }, (_, body, done) => done(null, body))
    part.addHook('onRequest', async (_, reply) => allowAnySite(reply))
    part.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
      const status = error.statusCode ?? 500
      if (status >= 500) site.telemetry.fault(error, { route: request.routeOptions.url ?? 'none', request: request.id })
      return reply
        .code(status)
        .type('application/json')
        .send({ error: wordsFor(status) })
    })
    for (const call of site.calls ?? []) {
      const url = routerPattern(call.path.pattern)
      part.route({ method: 'OPTIONS', url, config: open, handler: (_, reply) => reply.code(204).send() })
      part.route({ method: call.method, url, config: { ...open, ...limit(site) }, handler: answering(call) })
    }
  })
}

const answering =
  (call: Call) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const params = call.path.read(Object(request.params))
    const asked = { params: params ?? {}, body: readJson(request.body) }
    const answer = params ? await call.answer(asked) : json(404, { error: wordsFor(404) })
    return reply.code(answer.status).type(answer.type).send(answer.body)
  }

function readJson(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined
  } catch {
    return undefined
  }
}

/** Whoever has the address may ask from a page of their own: no cookie goes along. */
function allowAnySite(reply: FastifyReply): void {
  reply.header('Access-Control-Allow-Origin', '*')
  reply.header('Access-Control-Allow-Methods', 'GET, POST, OPTIONS')
  reply.header('Access-Control-Allow-Headers', 'Content-Type')
  reply.header('Access-Control-Expose-Headers', 'Retry-After')
  reply.header('Cross-Origin-Resource-Policy', 'cross-origin')
}

const limit = (site: Site): object =>
  site.limited ? { rateLimit: { max: most, keyGenerator: ({ ip }: { ip: string }) => `call:${ip}` } } : {}

const words: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address, or not any more.',
  413: 'That is too much at once.',
  429: 'That was too often. Wait a minute and try again.',
}
const wordsFor = (status: number): string =>
  words[status] ?? (status < 500 ? 'We could not read what was asked.' : 'Something went wrong here. Try again later.')
