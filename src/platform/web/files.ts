import { createHash } from 'node:crypto'
import type { FastifyMultipartAttachFieldsToBodyOptions } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mostKeptBytes } from '../files/kinds.ts'
import type { Sent } from '../files/received.ts'
import { textOf } from '../import/read-csv.ts'
import { mostBytes } from './run-route.ts'

/** The most a file may hold that is read as text: a class list of two thousand takes half of it. Said on the page beforehand. */
export const mostFileBytes = 500_000

/** The most a file taken as bytes may hold: a whole record with its paper, and pictures in each form of it. */
export const mostSentBytes = 40_000_000

/** How much is read of a form with a file to keep, so that the file's own limit can be said beside it, and words are kept. */
const mostWithFile = mostKeptBytes * 4

/** Files as they came, for a route that takes them as bytes and keeps none, by the name of their field. */
export type SentBytes = ReadonlyMap<string, Uint8Array>

const sent = new WeakMap<object, SentBytes>()

/** What came with a request to a route that takes bytes. */
export const sentBytesOf = (request: FastifyRequest): SentBytes => sent.get(request) ?? new Map()

/**
 * A file sent with a form becomes a field of it: as text; where the form takes files to keep, as it is; for a route that takes
 * bytes, as their SHA-256, so that no draft ever holds them and another file is another command. One that is too large is cut
 * one byte past the limit, so that the form can say so beside its field. Nothing is written to disk.
 */
export const filesInForms: FastifyMultipartAttachFieldsToBodyOptions = {
  attachFieldsToBody: 'keyValues',
  throwFileSizeLimit: false,
  limits: {
    fileSize: Math.max(mostKeptBytes, mostSentBytes) + 1,
    files: 1,
    fields: 80,
    fieldSize: mostBytes,
    fieldNameSize: 100,
  },
  async onFile(this: FastifyRequest, part) {
    const bytes = await part.toBuffer()
    // The plugin reads a field of a form back from `value`.
    Object.assign(part, { value: fieldOf(this, part, bytes) })
  },
}

function fieldOf(
  request: FastifyRequest,
  { fieldname, filename }: { readonly fieldname: string; readonly filename?: string },
  bytes: Uint8Array,
): string | Sent {
  if (takesBytes(request)) {
    sent.set(request, new Map(sentBytesOf(request)).set(fieldname, bytes))
    return createHash('sha256').update(bytes).digest('hex')
  }
  // Nothing chosen comes as a file without a name and without a byte.
  if (keepsFiles(request)) return bytes.length > 0 || filename ? sentAs(bytes) : ''
  return textOf(bytes.subarray(0, mostFileBytes + 1))
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

/** Said of a route that takes a file as bytes: in its `config`. */
export const withBytes = { takesBytes: true } as const

function takesBytes(request: FastifyRequest): boolean {
  const { config } = request.routeOptions
  return 'takesBytes' in config && config.takesBytes === true
}

/** A form with a file arrives as a stream, whose length nobody else asks before it is read. */
export function stopTooLarge(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    const most = mostOf(request)
    if (Number(request.headers['content-length'] ?? 0) > most)
      throw Object.assign(new Error('Too large'), { statusCode: 413 })
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    takesBytes?: boolean
  }
}

function mostOf(request: FastifyRequest): number {
  if (takesBytes(request)) return mostSentBytes + mostBytes
  return keepsFiles(request) ? mostWithFile : mostBytes * 4
}
