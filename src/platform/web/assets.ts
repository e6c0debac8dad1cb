import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/** Styles, scripts, fonts and pictures, all under one address that changes with any of them. */
export type Assets = {
  readonly folder: string
  /** `/assets/<hash>`: what is fetched from it never changes, so a browser never asks again. */
  readonly base: string
}

const note = z.object({ assets: z.string() })

/** What the build made in `dist/`. One hash for all of it, so that a style sheet finds its fonts beside it. */
export function openAssets(dist: string): Assets {
  const file = join(dist, 'build.json')
  const hash = existsSync(file) ? note.parse(JSON.parse(readFileSync(file, 'utf8'))).assets : 'none'
  return { folder: join(dist, 'public'), base: `/assets/${hash}` }
}

/** What is under the present hash is kept for a year; an older hash still finds its file, for a page opened before. */
export async function addAssets(app: FastifyInstance, assets: Assets): Promise<void> {
  if (!existsSync(assets.folder)) return
  await app.register(serveStatic, { root: assets.folder, serve: false, cacheControl: false })
  app.get<{ Params: { hash: string; '*': string } }>('/assets/:hash/*', (request, reply) => {
    const isPresent = assets.base === `/assets/${request.params.hash}`
    reply.header('Cache-Control', isPresent ? 'public, max-age=31536000, immutable' : 'public, max-age=60')
    // The worker that opens the day's group form without signal lives among the assets and looks after the desk.
    if (request.params['*'] === 'offline-worker.js') reply.header('Service-Worker-Allowed', '/desk/')
    return reply.sendFile(request.params['*'])
  })
}
