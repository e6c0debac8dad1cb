import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isOpenCall } from './calls.ts'
import { incomingOf } from './incoming.ts'
import { type PlainProblem, PlainProblemPage, spaceFor, spaceOf } from './problem-pages.tsx'
import { isForged } from './safety.ts'
import { send } from './send.tsx'
import { meetSession } from './sessions.ts'
import { showPage } from './show-page.ts'
import type { Site } from './site.ts'

/** What never reaches a handler: a forged request, too much at once, what we cannot read, a page that is not there. */
export function addProblems(app: FastifyInstance, site: Site): void {
  const show = (request: FastifyRequest, reply: FastifyReply, status: number, kind: PlainProblem) => {
    const { path, language } = incomingOf(site, request)
    const page = <PlainProblemPage kind={kind} space={spaceOf(path)} language={language} />
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(showPage(site, page, { path, language }))
  }
  app.addHook('onRequest', async (request, reply) =>
    isForged(request) && !isOpenCall(request) ? show(request, reply, 403, 'forged') : undefined,
  )
  app.setNotFoundHandler(async (request, reply) => {
    const { path, language, session } = incomingOf(site, request)
    const met =
      session && (await meetSession(site.platform.pools.write, session, { takeFlash: false }).catch(() => undefined))
    const space = spaceFor(path, met?.live ? met.me.spaces : undefined)
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .send(
        showPage(site, <PlainProblemPage kind="notFound" space={space} language={language} />, { path, language, met }),
      )
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 413) return show(request, reply, 413, 'tooLarge')
    if (status === 429) return show(request, reply, 429, 'tooMany')
    if (status < 500) return show(request, reply, 400, 'notUnderstood')
    site.telemetry.fault(error, { route: request.routeOptions.url ?? 'none', request: request.id })
    return send(site, reply, incomingOf(site, request), { answer: { kind: 'fault' } })
  })
}
