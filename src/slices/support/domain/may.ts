import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { isFamilyStanding, isWorkingStanding, type Standing } from '../../../kernel/standing.ts'
import type { WhyEnded } from './events.ts'

/** Who asks, and what they are to this child. The clock is `system`. */
export type Asker = {
  readonly person: PersonId
  readonly standing: Standing | 'system'
  readonly bodies: readonly BodyId[]
}

const works = ({ standing }: Asker): boolean => isWorkingStanding(standing)
const ofTheFamily = ({ standing }: Asker): boolean => isFamilyStanding(standing)

/** Who works with the child writes down what was agreed with the family. */
export const mayAgree = (asker: Asker): May =>
  works(asker) && asker.standing !== 'supply'
    ? allowed
    : refuse('SUP-1', 'Only people who work with this child can write down what was agreed.', 'Ask for it instead.')

/**
 * Who works with the child ends it, with a reason. A move by itself is none: it ends something only by a plan that the
 * child or family has seen, and then whoever pressed that they had (DES-2).
 */
export function mayEnd(command: { readonly why: WhyEnded; readonly seenIn?: string | undefined }, asker: Asker): May {
  if (command.seenIn !== undefined) return allowed
  if (command.why === 'moved-on')
    return refuse(
      'DES-2',
      'A move does not end what was agreed.',
      'Say in the plan for the move what becomes of this, and show it to the family.',
    )
  return mayAgree(asker)
}

/** A part is accepted or answered by the body that was asked, and by nobody else (P29). */
export function mayAnswerPart(asker: Asker, part: { readonly owner: { readonly body: BodyId } }): May {
  return asker.bodies.includes(part.owner.body)
    ? allowed
    : refuse(
        'SUP-2',
        'Only someone from the service that was asked can answer for it.',
        'You can ask their lead what has become of it.',
      )
}

/** Who works with the child tells what happened; the family has its own say, which stands beside it. */
export const mayTell = (asker: Asker): May =>
  works(asker)
    ? allowed
    : refuse('SUP-4', 'Only people who work with this child can tell this.', 'You can say that it did not happen.')

/**
 * The child and the people around them, each for themselves (P6). Someone who works with them may write down what one of
 * the family said on the phone or at the gate: it stays that person's word (P13).
 */
export function maySayNotHappened(asker: Asker, by: PersonId, family: readonly PersonId[]): May {
  const own = ofTheFamily(asker) && by === asker.person
  return own || (works(asker) && family.includes(by))
    ? allowed
    : refuse('SUP-7', 'This is for the child and their family to say.', 'You can tell what happened yourself.')
}

/** The body that owes it, or the body that agreed it, says how it will be put right. */
export function mayAnswerShortfall(
  asker: Asker,
  commitment: { readonly owner: { readonly body: BodyId }; readonly agreedFor: BodyId },
): May {
  return asker.bodies.includes(commitment.owner.body) || asker.bodies.includes(commitment.agreedFor)
    ? allowed
    : refuse('SUP-6', 'Only the people who owe this support can say how it will be put right.')
}

/** What only the clock may say. */
export const mayNotice = (asker: Asker): May =>
  asker.standing === 'system' ? allowed : refuse('SUP-5', 'This happens by itself when its day comes.')
