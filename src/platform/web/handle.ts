import { notFound, seeOther } from './answer.ts'
import type { Who } from './ask.ts'
import { commandIdOf } from './commands.ts'
import { keepDraft } from './drafts.ts'
import { dropHeldFiles } from './held-files.ts'
import type { Incoming } from './incoming.ts'
import { localOr } from './local.ts'
import type { HowSignedOut } from './problem-pages.tsx'
import type { Route } from './routes.ts'
import { type RouteAnswer, runRoute } from './run-route.ts'
import { holdFor } from './sent-files.ts'
import { type Met, meetSession, say } from './sessions.ts'
import { isAnothers } from './shown-to.ts'
import type { Site } from './site.ts'
import { text } from './text/text.ts'

/** What is to be sent: a handler's answer, or what the platform itself must say. */
export type Outgoing = {
  readonly met?: Met | undefined
  readonly answer:
    | RouteAnswer
    | { readonly kind: 'fault' }
    | { readonly kind: 'shown-to-another' }
    | { readonly kind: 'signed-out'; readonly how: HowSignedOut }
  /** What was typed is kept as a draft. */
  readonly kept?: boolean
}

/** One request through one route: who is it, may they try, what does the slice answer, and what is kept if it is no. */
export async function handle(site: Site, route: Route, incoming: Incoming): Promise<Outgoing> {
  const database = site.platform.pools.write
  const isPost = route.method === 'POST'
  const { session, path, body } = incoming
  const keep = async () => {
    if (!isPost) return false
    const held = await holdFor({ site, route, incoming }).catch(() => ({}))
    return keepDraft(database, incoming, path, { ...body, ...held })
  }
  let met: Met | undefined
  try {
    const command = isPost ? commandIdOf(path, body, incoming.files) : undefined
    met = session && (await meetSession(database, session, { command, takeFlash: !isPost }))
    const params = route.path.read(incoming.params)
    if (!params) return { met, answer: notFound() }
    if (route.who !== 'anyone' && !met?.live) {
      if (!isPost) return { answer: seeOther(`/sign-in?next=${encodeURIComponent(incoming.address)}`) }
      return { answer: { kind: 'signed-out', how: howSignedOut(met, incoming) }, kept: await keep() }
    }
    // Signing in and out is for whoever sits there.
    if (isPost && route.who !== 'anyone' && met?.live && isAnothers(body, met))
      return { met, answer: { kind: 'shown-to-another' }, kept: await keep() }
    if (!mayTry(route.who, met)) return { met, answer: notFound() }
    if (met?.live && met.answered) return { met, answer: seeOther(met.answered) }
    if (met?.live && isPost && typeof body.later === 'string') {
      await keep()
      await say(database, met.key, { words: text(incoming.language).kept })
      return { met, answer: seeOther(localOr(body.later, '/')) }
    }
    const answer = await runRoute({ site, route, incoming, params, met: met?.live ? met : undefined, command })
    if (answer.kind === 'refused' || answer.kind === 'conflict') return { met, answer, kept: await keep() }
    if (answer.kind === 'see-other' && met && isPost) await dropHeldFiles(database, met.key, body)
    // A page that leads on to another leaves what is to be said for that one.
    if (met?.flash && !isShown(answer)) await say(database, met.key, met.flash)
    return { met, answer }
  } catch (error) {
    site.telemetry.fault(error, { route: route.path.pattern, request: incoming.id })
    return { met, answer: { kind: 'fault' }, kept: await keep().catch(() => false) }
  }
}

/** Why nobody is signed in: a sign-in that ran out, somebody who signed out in another tab, or nobody we know of. */
function howSignedOut(met: Met | undefined, { parted }: Incoming): HowSignedOut {
  if (met) return 'ranOut'
  return parted ? 'left' : 'unknown'
}

/** Whether someone with these spaces may try such a route. */
function mayTry(who: Who, met: Met | undefined): boolean {
  switch (who) {
    case 'anyone':
    case 'signed-in':
      return true
    case 'family':
      return met?.me.spaces.includes('my') ?? false
    case 'practitioner':
      return met?.me.spaces.includes('desk') ?? false
  }
}

const isShown = (answer: RouteAnswer): boolean =>
  answer.kind !== 'see-other' && answer.kind !== 'file' && answer.kind !== 'sign-out'
