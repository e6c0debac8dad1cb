import type { FastifyMultipartAttachFieldsToBodyOptions } from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { textOf } from '../import/read-csv.ts'
import { mostBytes } from './run-route.ts'

/** The most a file may hold: a class list of two thousand takes half of it. Said on the page beforehand. */
export const mostFileBytes = 500_000

/**
 * A file sent with a form becomes a field of it, as text. One that is too large is cut one byte past the limit, so that the
 * form can say so beside its field. Nothing is written to disk.
 */
export const filesAsText: FastifyMultipartAttachFieldsToBodyOptions = {
  attachFieldsToBody: 'keyValues',
  throwFileSizeLimit: false,
  limits: { fileSize: mostFileBytes + 1, files: 1, fields: 50, fieldSize: mostBytes, fieldNameSize: 100 },
  async onFile(part) {
    // The plugin reads a field of a form back from `value`.
    Object.assign(part, { value: textOf(await part.toBuffer()) })
  },
}

/** A form with a file arrives as a stream, whose length nobody else asks before it is read. */
export function stopTooLarge(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    if (Number(request.headers['content-length'] ?? 0) > mostBytes * 4)
      throw Object.assign(new Error('Too large'), { statusCode: 413 })
  })
}
