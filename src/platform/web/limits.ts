import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { cookieName } from './incoming.ts'
import type { KnownSessions } from './known-sessions.ts'
import { sessionKey } from './sessions.ts'
import type { Site } from './site.ts'

/**
 * Requests a minute. A whole school may sit behind one address, so a person signed in is counted by their session; a
 * cookie we have not met is counted by its address, or whoever makes them up would never be counted at all.
 */
const most = { person: 600, address: 1200, signIn: 20, demoSignIn: 200, start: 120 } as const

/** Slows down whoever asks too much: gently for people at work, strictly where somebody might be guessing. */
export async function addLimits(app: FastifyInstance, site: Site, known: KnownSessions): Promise<void> {
  await app.register(rateLimit, {
    global: site.limited,
    timeWindow: '1 minute',
    max: (_, key) => (key.startsWith('session:') ? most.person : most.address),
    keyGenerator: request => {
      const key = sessionKey(request.cookies[cookieName(site)])
      return key && known.has(key) ? `session:${key.toString('base64')}` : `address:${request.ip}`
    },
    allowList: request => request.url.startsWith('/assets/') || request.url.startsWith('/health/'),
  })
}

/**
 * The limit of a route: signing in, opening a link, giving a code and starting to take part (a hall of people starts at
 * once, a bot without end) are counted by address, whoever claims to be asking.
 */
export function limitOf(site: Site, method: string, pattern: string): object {
  if (site.limited && method === 'POST' && /^\/have-your-say\/.*\/start$/.test(pattern))
    return { rateLimit: { max: most.start, keyGenerator: ({ ip }: { ip: string }) => `start:${ip}` } }
  if (!site.limited || method !== 'POST' || !/sign-in|^\/class-code$|^\/(shared\/|join)/.test(pattern)) return {}
  const max = pattern.startsWith('/demo') ? most.demoSignIn : most.signIn
  return { rateLimit: { max, keyGenerator: ({ ip }: { ip: string }) => `sign-in:${ip}` } }
}
