import type { FastifyReply } from 'fastify'
import type { File } from './answer.ts'

/** Sends a file: one of ours, or one that somebody added. */
export function sendFile(reply: FastifyReply, given: File, range: string | undefined): FastifyReply {
  const { type, body, name, public: isPublic, kept } = given
  const shownAs = kept === 'in-place' ? 'inline' : 'attachment'
  if (name) reply.header('Content-Disposition', `${shownAs}; filename="${name.replace(/[^\w.-]/g, '-')}"`)
  if (isPublic) reply.header('Cache-Control', 'public, max-age=300')
  reply.type(typeof body === 'string' ? `${type}; charset=utf-8` : type)
  if (!kept) return reply.send(typeof body === 'string' ? body : Buffer.from(body))
  // Nothing in it may run, whoever opens it by itself: no script, no frame, no name of ours.
  reply.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  return sendPart(reply, Buffer.from(body), range)
}

/** All of it, or the one part that is asked for: some players play nothing that cannot be asked for in parts. */
function sendPart(reply: FastifyReply, body: Buffer, range: string | undefined): FastifyReply {
  reply.header('Accept-Ranges', 'bytes')
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '')) return reply.send(body)
  const [, first = '', last = ''] = asked
  const from = first === '' ? Math.max(0, body.length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? body.length - 1 : Math.min(Number(last), body.length - 1)
  if (from > to) return reply.code(416).header('Content-Range', `bytes */${body.length}`).send()
  reply.code(206).header('Content-Range', `bytes ${from}-${to}/${body.length}`)
  return reply.send(body.subarray(from, to + 1))
}
