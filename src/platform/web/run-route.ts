import { isRefusal, refuse } from '../../kernel/decider.ts'
import { type CommandId, commandId } from '../../kernel/ids.ts'
import { NoRelationship } from '../db/as-actor.ts'
import { isPgError } from '../db/pg-error.ts'
import { Conflict } from '../events/append.ts'
import type { Language } from '../i18n/language.ts'
import { type Answer, conflict, isAnswer, notFound, refused, seeOther } from './answer.ts'
import { findAnswered, finishCommandAlone } from './commands.ts'
import { findClause } from './find-clause.ts'
import type { Filled, Problem, Typed } from './form-contract.ts'
import { heldField } from './held-files.ts'
import type { Incoming } from './incoming.ts'
import { Answered, makeAsk } from './make-ask.ts'
import type { Route } from './routes.ts'
import { filesFor, holdFor } from './sent-files.ts'
import type { Met } from './sessions.ts'
import type { Site } from './site.ts'
import { text } from './text/text.ts'

/** The most a form may hold. Up to four times this is read, so that a field's own limit can be said beside the field. */
export const mostBytes = 1_000_000

/** A request that may try its route. */
export type Trying = {
  readonly site: Site
  readonly route: Route
  readonly incoming: Incoming
  readonly params: object
  /** The live session, if there is one. */
  readonly met: Met | undefined
  /** The id of this press; nothing for a form that carried none. */
  readonly command: CommandId | undefined
}

export type RouteAnswer = Answer | { readonly kind: 'too-large' }

/** Reads the form, runs the handler, and keeps the outcome with the command. */
export async function runRoute(trying: Trying): Promise<RouteAnswer> {
  const { site, route, incoming } = trying
  const command = trying.command ?? commandId(crypto.randomUUID())
  const files = await filesFor(trying)
  const about = { language: incoming.language, today: site.platform.clock.today(), files, sent: incoming.sent }
  const read = route.form?.read(incoming.body, about)
  if (read && !read.ok) return showProblems(trying, await mendOf(trying, read))
  const maySendFile = route.takesBytes || route.form?.takesFiles
  if (read && !maySendFile && incoming.bytes > mostBytes) return { kind: 'too-large' }
  const asked = makeAsk(askingOf(trying, command))
  const answer = await settle(() => route.handler(asked.ask, read?.fields), incoming.language)
  if (route.method === 'GET' || asked.finished()) return answer
  const finished = await finish(trying, command, answer)
  return finished.kind === 'refused' ? showMissing(trying, finished) : finished
}

type Unread = { readonly problems: readonly Problem[]; readonly typed?: Typed }

/** What to mend, with everything that was typed; files are held meanwhile, and where they cannot be, asked for again. */
async function mendOf(trying: Trying, { problems, typed = trying.incoming.body }: Unread): Promise<Filled> {
  const held = await holdFor(trying)
  const words = text(trying.incoming.language).chooseAgain
  const lost = Object.entries(await filesFor(trying)).filter(
    ([field, received]) => received.ok && !(heldField(field) in held),
  )
  const again = lost.map(([field]) => ({ field, message: words }))
  return { typed: { ...typed, ...held }, problems: [...problems, ...again] }
}

/** Where a refusal is about fields, the form again: all that is missing, each with the clause that asks for it. */
async function showMissing(trying: Trying, answer: Answer & { kind: 'refused' }): Promise<Answer> {
  if (answer.problems.length === 0) return answer
  const { site, incoming, met } = trying
  const problems = answer.problems.map(problem => {
    const clause = problem.clause && findClause(site, met?.me.actor.areas[0], problem.clause.id)
    return clause ? { ...problem, clause: { id: clause.id, href: `/rules/${clause.pack}/${clause.id}` } } : problem
  })
  const typed = { ...incoming.body, ...(await holdFor(trying)) }
  const shown = await showProblems(trying, { typed, problems })
  return shown.kind === 'problems' ? { ...answer, page: shown.page } : answer
}

/** The form's own page again, with what was typed and what to mend. */
async function showProblems(trying: Trying, mend: Filled): Promise<RouteAnswer> {
  const { again, path } = trying.route
  if (!again) throw new Error(`No page shows the problems of ${path.pattern}`)
  const { ask } = makeAsk({ ...askingOf(trying, commandId(crypto.randomUUID())), mend })
  const shown = await settle(() => again(ask), trying.incoming.language)
  return shown.kind === 'page' ? { kind: 'problems', page: shown.page } : shown
}

/** Keeps the outcome of a command that did not keep it in a transaction of its own. */
async function finish({ site, met, incoming }: Trying, command: CommandId, answer: Answer): Promise<Answer> {
  if (!met) return answer
  const database = site.platform.pools.write
  if (answer.kind === 'see-other') {
    const { location, flash } = answer
    const outcome = { session: met.key, command, location, flash, draft: incoming.path }
    const earlier = await finishCommandAlone(database, outcome)
    return earlier ? seeOther(earlier) : answer
  }
  if (answer.kind !== 'refused' && answer.kind !== 'conflict') return answer
  // Another press of the same command may have won meanwhile: then this one is answered as that one was.
  const earlier = await findAnswered(database, met.key, command)
  return earlier ? seeOther(earlier) : answer
}

/** A handler's answer, whichever way it gave it. */
async function settle(work: () => unknown, language: Language): Promise<Answer> {
  try {
    const given = await work()
    if (isRefusal(given)) return refused(given)
    if (isAnswer(given)) return given
    throw new Error('A handler answered nothing the web knows')
  } catch (error) {
    if (error instanceof Answered) return error.answer
    if (error instanceof NoRelationship) return notFound()
    if (error instanceof Conflict) return conflict()
    if (isPgError(error, 'TI411'))
      return refused(refuse('DES-5', text(language).elsewhere.words, text(language).elsewhere.instead))
    if (isPgError(error, 'TI410'))
      return refused(refuse('IDT-5', text(language).died.words, text(language).died.instead))
    throw error
  }
}

const askingOf = ({ site, route, incoming, params, met }: Trying, command: CommandId) => ({
  platform: site.platform,
  method: route.method,
  pattern: route.path.pattern,
  path: incoming.path,
  from: incoming.from,
  params,
  query: incoming.query,
  language: incoming.language,
  met,
  device: incoming.device,
  site: incoming.site,
  commandId: command,
  hold: () => holdFor({ site, route, incoming }),
})
