import { createHash } from 'node:crypto'
import type { FastifyMultipartAttachFieldsToBodyOptions } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { textOf } from '../import/read-csv.ts'
import { mostBytes } from './run-route.ts'

/** The most a file of text may hold: a class list of two thousand takes half of it. Said on the page beforehand. */
export const mostFileBytes = 500_000

/** The most a file taken as bytes may hold: a whole record with its paper. */
export const mostSentBytes = 10_000_000

/** A file as it came, for a route that takes files as bytes. */
export type SentFiles = ReadonlyMap<string, Uint8Array>

const sent = new WeakMap<object, Map<string, Uint8Array>>()

/** The files that came with a request to a route that takes them as bytes. */
export const filesOf = (request: FastifyRequest): SentFiles => sent.get(request) ?? new Map()

/**
 * A file sent with a form becomes a field of it: as text, or, for a route that takes bytes, as the SHA-256 of them, so that
 * no draft ever holds them and another file is another command. One that is too large is cut one byte past the limit, so
 * that the form can say so beside its field. Nothing is written to disk.
 */
export const filesAsText: FastifyMultipartAttachFieldsToBodyOptions = {
  attachFieldsToBody: 'keyValues',
  throwFileSizeLimit: false,
  limits: { fileSize: mostSentBytes + 1, files: 1, fields: 50, fieldSize: mostBytes, fieldNameSize: 100 },
  async onFile(this: FastifyRequest, part) {
    const bytes = await part.toBuffer()
    const value = takesBytes(this)
      ? createHash('sha256').update(bytes).digest('hex')
      : textOf(bytes.subarray(0, mostFileBytes + 1))
    if (takesBytes(this)) sent.set(this, new Map([[part.fieldname, bytes]]))
    // The plugin reads a field of a form back from `value`.
    Object.assign(part, { value })
  },
}

const takesBytes = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.takesBytes === true

/** A form with a file arrives as a stream, whose length nobody else asks before it is read. */
export function stopTooLarge(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    const most = takesBytes(request) ? mostSentBytes + mostBytes : mostBytes * 4
    if (Number(request.headers['content-length'] ?? 0) > most)
      throw Object.assign(new Error('Too large'), { statusCode: 413 })
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    takesBytes?: boolean
  }
}
