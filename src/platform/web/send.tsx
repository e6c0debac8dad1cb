import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import type { Answer } from './answer.ts'
import { findClause } from './find-clause.ts'
import type { Outgoing } from './handle.ts'
import { cookieName, deviceCookieName, type Incoming, partedCookieName } from './incoming.ts'

import {
  ConflictPage,
  FaultPage,
  PlainProblemPage,
  RefusedPage,
  ShownToAnotherPage,
  SignedOutPage,
  spaceFor,
  spaceOf,
} from './problem-pages.tsx'

import { sendFile } from './send-file.ts'

import { endSession, partFrom, returnParted, startSession } from './sessions.ts'
import { showPage } from './show-page.ts'
import { isSecure, type Site } from './site.ts'
import { text } from './text/text.ts'

/** A browser without an account is known for half a year, in seconds: longer than any dialogue. */
const deviceLasts = 15_811_200

/** Sends what a handler, or the platform for it, has answered. */
export async function send(
  site: Site,
  reply: FastifyReply,
  incoming: Incoming,
  { answer, met, kept = false }: Outgoing,
): Promise<FastifyReply> {
  const { path, language } = incoming
  // A button may be posted to an address that has no page of its own.
  const page = incoming.from ?? path
  const where = { space: spaceOf(path), language }
  const show = (status: number, page: VNode, hasProblems = false) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(showPage(site, page, { path, language, met, hasProblems }))
  const words = text(language).problems
  const given = incoming.device.given()
  if (given !== undefined)
    reply.setCookie(deviceCookieName(site), given, {
      ...{ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(site), maxAge: deviceLasts },
    })

  switch (answer.kind) {
    case 'page':
      return show(answer.status, answer.page)
    case 'problems':
      return show(422, answer.page, true)
    case 'see-other':
      return reply.redirect(answer.location, 303)
    case 'not-found':
      return show(
        404,
        <PlainProblemPage {...where} space={spaceFor(path, met?.live ? met.me.spaces : undefined)} kind="notFound" />,
      )
    case 'too-large':
      return show(413, <PlainProblemPage {...where} kind="tooLarge" />)
    case 'refused': {
      if (answer.page) return show(409, answer.page, true)
      const { refusal, ways, back = { to: page, words: words.refused.back } } = answer
      const clause = findClause(site, met?.me.actor.areas[0], refusal.clause)
      return show(409, <RefusedPage {...where} refusal={refusal} clause={clause} kept={kept} ways={ways} back={back} />)
    }
    case 'conflict': {
      const back = answer.back ?? { to: page, words: words.conflict.look }
      return show(409, answer.page ?? <ConflictPage {...where} typed={incoming.body} back={back} />)
    }
    case 'signed-out':
      return show(403, <SignedOutPage {...where} how={answer.how} kept={kept} next={page} />)
    case 'shown-to-another':
      return show(409, <ShownToAnotherPage {...where} kept={kept} again={page} />)
    case 'busy':
      reply.header('Retry-After', String(answer.seconds))
      return show(503, <PlainProblemPage {...where} kind="busy" again={incoming.address} />)
    case 'fault':
      return show(500, <FaultPage {...where} kept={kept} reference={incoming.id} again={page} />)
    case 'file':
      return sendFile(reply, answer.file, incoming.range)
    case 'sign-in':
    case 'sign-out':
      return changeSession(site, reply, incoming, answer)
  }
}

/** A new secret at every sign-in, so that a session fixed beforehand is worth nothing (ASVS 7.2.4). */
async function changeSession(
  site: Site,
  reply: FastifyReply,
  incoming: Incoming,
  answer: Answer & { kind: 'sign-in' | 'sign-out' },
) {
  const database = site.platform.pools.write
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(site) } as const
  if (answer.kind === 'sign-in') {
    if (incoming.session) await endSession(database, incoming.session)
    if (incoming.parted) {
      await returnParted(database, incoming.parted, answer.person)
      reply.clearCookie(partedCookieName(site), cookie)
    }
    reply.setCookie(cookieName(site), await startSession(database, answer.person), cookie)
  } else {
    reply.clearCookie(cookieName(site), cookie)
    if (incoming.session) {
      const parted = await partFrom(database, incoming.session)
      reply.setCookie(partedCookieName(site), parted, { ...cookie, maxAge: 3600 })
    }
    // What the browser kept of this person's pages goes too, the group form's queue among it.
    reply.header('Clear-Site-Data', '"cache", "storage"')
  }
  return reply.redirect(answer.location, 303)
}
