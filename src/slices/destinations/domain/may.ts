import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'

type Asker = { readonly person: PersonId; readonly bodies: readonly BodyId[] }

/** The setting the child is at plans the move with them: it owes it. */
export function mayPlan(move: { readonly setting: BodyId }, asker: Asker): May {
  if (asker.bodies.includes(move.setting)) return allowed
  return refuse('DES-1', 'The setting plans this move.', 'You can tell the setting what would help.')
}

/** Whoever gives a help, or anyone of the setting or of their own body, says that it was given. */
export function mayGiveHelp(
  move: { readonly setting: BodyId },
  help: { readonly owner: { readonly body: BodyId; readonly person: PersonId } },
  asker: Asker,
): May {
  const theirs = asker.person === help.owner.person || asker.bodies.includes(help.owner.body)
  if (theirs || asker.bodies.includes(move.setting)) return allowed
  return refuse('DES-1', 'Whoever gives this says that it is done.', 'You can ask them.')
}

/** Whoever leads, or works, at the setting the child goes to answers for it. */
export function mayWelcome(agreed: { readonly to: BodyId } | undefined, asker: Asker): May {
  if (agreed && asker.bodies.includes(agreed.to)) return allowed
  return refuse('DES-3', 'The setting the child goes to says who meets them.', 'You can ask them.')
}

/** Who stays around a child at a move is for the child and their people to say. */
export function mayReviewCircle(asker: Asker, family: readonly PersonId[]): May {
  if (asker.bodies.length === 0 && family.includes(asker.person)) return allowed
  return refuse('DES-4', 'This is for the child and their family to say.', 'Go through it with them.')
}

/** The child and their people, each for themselves; the setting writes it down for one of them it went through it with. */
export function maySeePlan(
  move: { readonly setting: BodyId },
  by: PersonId,
  asker: Asker,
  family: readonly PersonId[],
): May {
  const own = asker.person === by && asker.bodies.length === 0
  if (family.includes(by) && (own || asker.bodies.includes(move.setting))) return allowed
  return refuse('DES-2', 'This is for the child and their family to say.', 'Go through the plan with them.')
}
