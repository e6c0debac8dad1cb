import type { FastifyInstance } from 'fastify'
import { keepDraft } from './drafts.ts'
import { incomingOf } from './incoming.ts'
import { mostBytes } from './run-route.ts'
import { meetSession } from './sessions.ts'
import type { Site } from './site.ts'

/**
 * Saved while someone types: `POST /drafts` and the path of the form, with the form's own fields. 204 when it is kept,
 * 403 when nobody is signed in any more (what was typed is kept for its person all the same), 413 when it is too much.
 */
export function addDrafts(app: FastifyInstance, site: Site): void {
  const database = site.platform.pools.write
  app.post('/drafts/*', async (request, reply) => {
    const incoming = incomingOf(site, request)
    const { session, body, bytes, params } = incoming
    if (bytes > mostBytes) return reply.code(413).send()
    // Typing is being there: a session does not run out under somebody's hands.
    const met = session && (await meetSession(database, session, { takeFlash: false }))
    await keepDraft(database, incoming, `/${params['*']}`, body)
    return reply.code(met?.live ? 204 : 403).send()
  })
}
