import type { FastifyMultipartAttachFieldsToBodyOptions } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mostKeptBytes } from '../files/kinds.ts'
import type { Sent } from '../files/received.ts'
import { textOf } from '../import/read-csv.ts'
import { mostBytes } from './run-route.ts'

/** The most a file may hold that is read as text: a class list of two thousand takes half of it. Said on the page beforehand. */
export const mostFileBytes = 500_000

/** How much is read of a form with a file to keep, so that the file's own limit can be said beside it, and words are kept. */
const mostWithFile = mostKeptBytes * 4

/**
 * A file sent with a form becomes a field of it: as text, or, where the form takes files to keep, as it is. One that is too
 * large is cut one byte past the limit, so that the form can say so beside its field. Nothing is written to disk.
 */
export const filesInForms: FastifyMultipartAttachFieldsToBodyOptions = {
  attachFieldsToBody: 'keyValues',
  throwFileSizeLimit: false,
  limits: { fileSize: mostKeptBytes + 1, files: 1, fields: 80, fieldSize: mostBytes, fieldNameSize: 100 },
  async onFile(part) {
    const bytes = await part.toBuffer()
    // The plugin reads a field of a form back from `value`.
    if (!keepsFiles(this)) Object.assign(part, { value: textOf(bytes.subarray(0, mostFileBytes + 1)) })
    // Nothing chosen comes as a file without a name and without a byte.
    else Object.assign(part, { value: bytes.length > 0 || part.filename ? sentAs(bytes) : '' })
  },
}

const sentAs = (bytes: Uint8Array): Sent => ({ bytes, isCut: bytes.length > mostKeptBytes })

/** The files among the fields of a body. */
export function filesOf(body: unknown): Readonly<Record<string, Sent>> {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter((pair): pair is [string, Sent] => isSent(pair[1])))
}

const isSent = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

/** Said of a route whose form takes files to keep: in its `config`. */
export const withFiles = { keepsFiles: true } as const

export function keepsFiles(request: FastifyRequest): boolean {
  const { config } = request.routeOptions
  return 'keepsFiles' in config && config.keepsFiles === true
}

/** A form with a file arrives as a stream, whose length nobody else asks before it is read. */
export function stopTooLarge(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    const most = keepsFiles(request) ? mostWithFile : mostBytes * 4
    if (Number(request.headers['content-length'] ?? 0) > most)
      throw Object.assign(new Error('Too large'), { statusCode: 413 })
  })
}
