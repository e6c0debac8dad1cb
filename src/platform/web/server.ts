import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import { addAssets } from './assets.ts'
import { addCalls } from './calls.ts'
import { addDrafts } from './draft-route.ts'
import { filesInForms, stopTooLarge, withBytes, withFiles } from './files.ts'
import { handle } from './handle.ts'
import { incomingOf } from './incoming.ts'
import { makeKnownSessions } from './known-sessions.ts'
import { addLanguage } from './language-choice.ts'
import { addLimits, limitOf } from './limits.ts'
import { addMachineRoutes } from './machine-routes.ts'
import { routerPattern } from './path.ts'
import { addProblems } from './problems.tsx'
import { readableUrl } from './readable-url.ts'
import { addRecord } from './record.ts'
import type { Route } from './routes.ts'
import { mostBytes } from './run-route.ts'
import { addSafetyHeaders } from './safety.ts'
import { send } from './send.tsx'
import type { Site } from './site.ts'

/** The web server, ready to listen or to be injected into. Nothing outside this folder sees Fastify. */
export async function makeServer(site: Site): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    bodyLimit: mostBytes * 4,
    // The nearest proxies are ours, so what they say of the caller is believed; nobody else's word is.
    ...(site.proxies > 0 && { trustProxy: (_: string, hop: number) => hop < site.proxies }),
    rewriteUrl: request => readableUrl(request.url ?? '/'),
    genReqId: () => randomUUID().slice(0, 8),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  // A form is all that a browser sends here. JSON arrives at routes of its own (`calls.ts`).
  app.removeAllContentTypeParsers()
  await app.register(formbody)
  await app.register(multipart, filesInForms)
  await app.register(cookie)
  await addSafetyHeaders(app, site)
  const known = makeKnownSessions()
  await addLimits(app, site, known)
  addRecord(app, site)
  addProblems(app, site)
  stopTooLarge(app)
  addLanguage(app, site)
  await addAssets(app, site.assets)
  addMachineRoutes(app, site)
  addDrafts(app, site)
  await addCalls(app, site)
  for (const route of site.routes)
    app.route({
      method: route.method,
      url: routerPattern(route.path.pattern),
      config: {
        ...limitOf(site, route.method, route.path.pattern),
        ...(takesFiles(site, route) && withFiles),
        ...(route.takesBytes && withBytes),
      },
      handler: async (request, reply) => {
        const incoming = incomingOf(site, request)
        const outgoing = await handle(site, route, incoming)
        if (outgoing.met?.live) known.add(outgoing.met.key)
        return send(site, reply, incoming, outgoing)
      },
    })
  return app
}

/** The page of a form and what it is sent to are one path: where one takes files, both do. */
const takesFiles = ({ routes }: Site, { path }: Route): boolean =>
  routes.some(route => route.path.pattern === path.pattern && route.form?.takesFiles)
