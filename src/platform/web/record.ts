import type { FastifyInstance } from 'fastify'
import type { Site } from './site.ts'

/** One line for each request, by the pattern of its route: an address could name a child. */
export function addRecord(app: FastifyInstance, { telemetry }: Site): void {
  app.addHook('onResponse', async (request, reply) => {
    telemetry.served({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      request: request.id,
    })
  })
}
