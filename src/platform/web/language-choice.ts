import type { FastifyInstance } from 'fastify'
import { findLanguage } from '../i18n/language.ts'
import { incomingOf, languageCookie } from './incoming.ts'
import { localOr } from './local.ts'
import { isSecure, type Site } from './site.ts'

/** `?language=en-easy` on any page chooses it for this device, and so does `/language/en-easy?back=/my`. */
export function addLanguage(app: FastifyInstance, site: Site): void {
  const keep = { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure(site), maxAge: 31_536_000 } as const
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.includes('language=')) return
    const chosen = findLanguage(incomingOf(site, request).query.language)
    if (chosen) reply.setCookie(languageCookie, chosen, keep)
  })
  app.get('/language/:language', async (request, reply) => {
    const { params, query } = incomingOf(site, request)
    const chosen = findLanguage(params.language)
    if (chosen) reply.setCookie(languageCookie, chosen, keep)
    return reply.redirect(localOr(query.back, '/'), 303)
  })
}
