import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { keepsFiles } from './files.ts'
import { isSecure, type Site } from './site.ts'

/** Headers on every answer. No script or style but our own files, no frames, no sending elsewhere. */
export async function addSafetyHeaders(app: FastifyInstance, site: Site): Promise<void> {
  const secure = isSecure(site)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        // A record that was opened by a link shows its pictures out of the page itself, as `blob:`.
        'img-src': ["'self'", 'blob:'],
        'font-src': ["'self'"],
        // A recording is heard on the page before it is sent: from this very page, as `blob:`.
        'media-src': ["'self'", 'blob:'],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...(secure && { 'upgrade-insecure-requests': [] }),
      },
    },
    strictTransportSecurity: secure && { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  })
  app.addHook('onSend', async (request, reply) => {
    // Only a page that offers to record a voice may ask for the microphone; the browser asks the person.
    const microphone = keepsFiles(request) ? '(self)' : '()'
    reply.header('Permissions-Policy', `camera=(), geolocation=(), microphone=${microphone}, payment=(), usb=()`)
    // Every page may be about a child: kept by no cache, unless a file says it may be.
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store')
  })
}

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True when a request that changes something was sent by another site's page. Browsers say where a request comes from
 * in Sec-Fetch-Site, older ones in Origin; what says neither is no browser, and carries nobody's cookie by accident.
 */
export function isForged(request: FastifyRequest): boolean {
  if (safe.has(request.method)) return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  return origin !== undefined && URL.parse(origin)?.host !== URL.parse(`${request.protocol}://${request.host}`)?.host
}
