import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'

/** Who asks, and as what. */
export type Asking = { readonly person: PersonId; readonly as: string }

/** A dialogue is opened by whoever acts for all partners together: it would be one side's otherwise. */
export const mayOpen = ({ as }: Asking): May =>
  as === 'partnership-officer'
    ? allowed
    : refuse('CON-1', 'A dialogue is opened for the whole partnership.', 'Ask whoever chairs the partnership.')

/** Whoever looks after the dialogue reads new sentences, changes words and writes down what became of it. */
export const mayFacilitate = (dialogue: { readonly facilitators: readonly PersonId[] }, { person }: Asking): May =>
  dialogue.facilitators.includes(person)
    ? allowed
    : refuse('CON-7', 'Only those who look after this dialogue do that.', 'Ask them: their names stand on its page.')
