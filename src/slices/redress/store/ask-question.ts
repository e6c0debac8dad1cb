import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listPosts } from '../../../platform/identity/people.ts'
import { listNeeds } from '../../identification/index.ts'
import type { QuestionEvent, Voice } from '../domain/events.ts'
import { question as decider, type QuestionCommand } from '../domain/question.ts'
import { listDeciders, loadAsker } from './who.ts'

/** The one person a family asks anything (RCD-9), and the body that owes the answer. */
export type Contact = { readonly person: PersonId; readonly body: BodyId }

type Asking = { readonly question: string; readonly words: string; readonly voice: Voice }

const contactJobs = ['inclusion-lead', 'key-person', 'class-teacher', 'head', 'area-officer']

/** The contact named when a need was raised, as long as they still work there; else the setting's inclusion lead. */
export async function findContact(seen: Seen, child: ChildCard): Promise<Contact | undefined> {
  if (!child.setting) return undefined
  const posts = await listPosts(seen, child.area, child.setting, contactJobs)
  const named = (await listNeeds(seen, child.area, child.child)).map(need => need.contact)
  const found = posts.find(post => named.includes(post.person)) ?? posts[0]
  return found && { person: found.person, body: found.body }
}

/** Asks the named contact. Nothing when the child has none. */
export async function askContact(
  act: Act,
  child: ChildCard,
  asking: Asking,
): Promise<readonly QuestionEvent[] | Refusal | undefined> {
  const contact = await findContact(act, child)
  if (!contact) return undefined
  return askOne(act, child, contact, asking, await listDeciders(act, child.area, contact.body))
}

/** A child tells a grown-up of their own choice. Of a body only those hear it who lead on the child. */
export const tellGrownUp = (act: Act, child: ChildCard, told: Contact, asking: Asking) =>
  askOne(act, child, told, asking, [])

/** A child tells somebody of their family, who alone of the family hears it. */
export const tellAtHome = (act: Act, child: ChildCard, told: PersonId, asking: Asking) =>
  runQuestion(act, child.child, asking.question, {
    type: 'AskFamily',
    ...asking,
    child: child.child,
    audience: 'named',
    named: [act.actor.person, told],
    askedBy: act.actor.person,
    askedOf: told,
  })

const askOne = (act: Act, child: ChildCard, of: Contact, asking: Asking, hearToo: readonly PersonId[]) =>
  runQuestion(act, child.child, asking.question, {
    type: 'AskQuestion',
    ...asking,
    child: child.child,
    audience: 'named',
    named: [...new Set([act.actor.person, of.person, ...hearToo])],
    askedBy: act.actor.person,
    askedOf: of.person,
    owedBy: of.body,
  })

/** Runs one command on a question. */
export async function runQuestion(
  act: Act,
  child: ChildId,
  question: string,
  command: QuestionCommand,
): Promise<readonly QuestionEvent[] | Refusal> {
  const facts = { asker: await loadAsker(act, act.area) }
  const where = { area: act.area, slice: 'question', id: question, child, subject: 'redress' } as const
  const done = await runCommand(act, { ...where, decider, command, facts })
  return isRefusal(done) ? done : done.events
}
