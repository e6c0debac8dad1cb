import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { isFamilyStanding, type Standing } from '../../../kernel/standing.ts'
import type { Holding } from './ages.ts'
import type { Voice } from './events.ts'
import type { Audience, Part } from './parts.ts'

/** What both the folded state and a row of the read table can say of an entry. */
export type EntryFacts = {
  readonly part: Part
  readonly voice: Voice
  readonly whose?: PersonId
  /** Who wrote it by their own hand first; a young person's once they have written any of it themself. */
  readonly hand: PersonId
  readonly audience: Audience
  /** Its writer wrote it elsewhere, and is nobody here. */
  readonly isFromElsewhere?: true
  /** The young person keeps it for fewer people: nobody else opens it again (RCD-14). */
  readonly isKept: boolean
}

export type Writer = {
  readonly person: PersonId
  readonly standing: Standing
  /** For an adviser: the one person they may act for (P14). */
  readonly actsFor?: PersonId
  /** Whoever answers for what a setting keeps, as its head, or an area, as its officer (RCD-23). */
  readonly answersFor?: 'setting' | 'area'
}

const readsOnly: readonly Standing[] = ['case', 'supply', 'other']

/**
 * Everyone around a child writes in their own voice. Someone else's voice is only written down for them: a child's by
 * whoever heard it, a parent's by a worker they said it to (P13).
 */
export function mayWriteAs(voice: Voice, whose: PersonId | undefined, me: Writer, heard: boolean): May {
  if (readsOnly.includes(me.standing))
    return refuse('RCD-2', 'You can read this record, and you do not write in it.', 'Tell the named contact.')
  switch (voice) {
    case 'together':
      return allowed
    case 'young-person':
      return me.standing === 'child' || heard
        ? allowed
        : refuse(
            'RCD-2',
            'Only the child speaks as the child.',
            'Say how and when you heard these words, or use your own voice.',
          )
    case 'parent':
    case 'carer':
      return whose === me.person || whose === me.actsFor || (heard && !isFamily(me))
        ? allowed
        : refuse('RCD-2', 'Each parent or carer has a voice of their own.', 'Write in your own voice.')
    case 'professional':
      return whose === me.person && !isFamily(me)
        ? allowed
        : refuse('RCD-2', 'Nobody writes in another worker’s name.', 'Write in your own voice.')
  }
}

/**
 * A new version is written by the one whose words they are; what was written together, by any of those around the
 * child. A young person's words are changed by nobody else, ever: one may only write a different view beside them.
 */
export function mayRewrite(entry: EntryFacts, me: Writer, heard: boolean): May {
  const own = mayWriteAs(entry.voice, entry.whose, me, heard)
  if (own !== allowed) return own
  if (entry.voice === 'young-person' && me.standing !== 'child' && entry.hand === entry.whose)
    return refuse(
      'RCD-2',
      'A young person’s own words are changed by nobody else.',
      'You can write what you see beside them.',
    )
  return allowed
}

/** A diagnosis is written by the young person or their family, or by nobody (RCD-15). */
export const mayWriteIn = (part: Part, me: Writer): May =>
  part !== 'diagnosis' || isFamily(me)
    ? allowed
    : refuse('RCD-15', 'Only the family writes a diagnosis here, if they wish.', 'Write what helps instead.')

/**
 * Whoever's words they are chooses who reads them; for what is together, or was written elsewhere by somebody who is not
 * here, the family does (RCD-5). From 13 the young person may also choose for what their family wrote, and later for
 * everything; what they keep for fewer, they alone open again (RCD-10, RCD-14).
 */
export function mayChooseSharing(entry: EntryFacts, me: Writer, held: Holding): May {
  if (entry.part === 'keep-me-safe')
    return refuse('RCD-3', 'Every adult in charge sees what keeps a child safe.', 'Everything else you can choose.')
  if (me.standing === 'child') return mayChildChoose(entry, held)
  if (entry.isKept) return refuse('RCD-14', 'The young person chose who reads this.', 'Ask them.')
  const isNobodysHere = entry.isFromElsewhere === true && entry.voice !== 'young-person'
  if ((entry.voice === 'together' || isNobodysHere) && isFamily(me))
    return held === 'own' ? refuse('RCD-10', 'The young person chooses who reads this now.', 'Ask them.') : allowed
  return entry.whose === me.person && entry.voice !== 'young-person'
    ? allowed
    : refuse('RCD-5', 'Whoever’s words these are chooses who reads them.', 'Ask them.')
}

function mayChildChoose({ voice, isFromElsewhere }: EntryFacts, held: Holding): May {
  // Whoever wrote it elsewhere is not here to be asked.
  if (isFromElsewhere) return allowed
  switch (voice) {
    case 'young-person':
    case 'together':
      return allowed
    case 'parent':
    case 'carer':
      return held === 'family'
        ? refuse('RCD-14', 'Whoever’s words these are chooses who reads them.', 'From 13 you can choose too.')
        : allowed
    case 'professional':
      return held === 'own'
        ? allowed
        : refuse('RCD-14', 'Whoever’s words these are chooses who reads them.', 'You can ask for a change.')
  }
}

const isFamily = (me: Writer): boolean => isFamilyStanding(me.standing)

/** The child, their family and the lead bring in what was written elsewhere; the lead, from the family's file (RCD-22). */
export const mayBring = ({ standing }: Writer): May =>
  brings.includes(standing)
    ? allowed
    : refuse('RCD-22', 'The family brings something into this record, or the inclusion lead does.', 'Ask one of them.')
const brings: readonly Standing[] = ['child', 'parent', 'carer', 'lead']

/** An adult who works with the child marks the profile as read. */
export const mayMarkRead = (me: Writer): May =>
  isFamily(me) ? refuse('RCD-7', 'This mark is for the adults who teach.', 'You can see who has read it.') : allowed
