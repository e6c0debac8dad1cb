import type { FastifyInstance } from 'fastify'
import type { Site } from './site.ts'

const robots = 'User-agent: *\nDisallow: /my\nDisallow: /desk\nDisallow: /demo\n'

/** For machines: is it alive, can it answer, what has it counted. Nothing here names anybody. */
export function addMachineRoutes(app: FastifyInstance, { platform, telemetry }: Site): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_, reply) => {
    const ready = await platform.pools.read.query('select 1').then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'waiting for the database' })
  })
  app.get('/metrics', async (_, reply) => reply.type('text/plain; version=0.0.4').send(telemetry.metrics()))
  app.get('/robots.txt', async (_, reply) => reply.type('text/plain').send(robots))
}
