import { allowed, type DomainEvent, isRefusal, type May, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { EntryFacts, Writer } from './may.ts'
import type { Audience, Part } from './parts.ts'
import type { RecordContext } from './record-context.ts'
import type { Record } from './record-state.ts'

/** Why words are erased: whoever's they are asked, a court, somebody else is in them, or nobody may keep them. */
export const whyErased = ['asked', 'court', 'about-another', 'not-lawful'] as const
export type WhyErased = (typeof whyErased)[number]

export type EraseEntry = {
  readonly type: 'EraseEntry'
  readonly entry: string
  readonly because: WhyErased
  /** What is said to the family about it. */
  readonly words: string
}

/**
 * The words of an entry were taken out of everything for good; that they were, by whom and why stays (RCD-23). Nothing
 * of what was said is in it.
 */
export type EntryErased = DomainEvent<
  'EntryErased',
  {
    readonly entry: string
    readonly part: Part
    /** The version that was last. */
    readonly version: number
    readonly because: WhyErased
    readonly words: string
    readonly by: PersonId
    readonly erasedOn: PlainDate
    readonly audience: Audience
    readonly named: readonly PersonId[]
  }
>

/** Words are erased by whoever answers for the setting, or for the area; everybody else asks them. */
export const mayErase = (me: Pick<Writer, 'answersFor'>): May =>
  me.answersFor === undefined
    ? refuse('RCD-23', 'Only the head, or the area’s officer, erases words for good.', 'Ask them, and say why.')
    : allowed

/** For which reasons: a setting never erases what a child or family said but where they, or a court, asked for it. */
export const reasonsToErase = ({ voice }: Pick<EntryFacts, 'voice'>, me: Pick<Writer, 'answersFor'>) =>
  me.answersFor === 'area' || voice === 'professional' ? whyErased : theirs
const theirs: readonly WhyErased[] = ['asked', 'court']

/** Erasing an entry, or why not: then nothing is touched. Whoever runs it takes the words out in the same transaction. */
export function eraseEntry(
  { entry: id, because, words }: EraseEntry,
  state: Record,
  { me, today }: RecordContext,
): readonly EntryErased[] | Refusal {
  const may = mayErase(me)
  if (isRefusal(may)) return may
  if (state.erased.has(id)) return []
  const entry = state.entries.get(id)
  if (!entry) return refuse('RCD-23', 'There is no such entry.')
  if (!reasonsToErase(entry, me).includes(because))
    return refuse(
      'RCD-23',
      'What a child or family said is erased here only where they, or a court, asked for it.',
      'Ask the area’s officer to decide.',
    )
  if (words.trim() === '') return refuse('RCD-23', 'Tell the family why.', 'A few words are enough. Name nobody.')
  const { part, version, audience, named, whose } = entry
  // Whoever's words they were reads what became of them, also where others were named.
  const readers = audience === 'named' && whose && !named.includes(whose) ? [...named, whose] : named
  return [
    {
      type: 'EntryErased',
      data: {
        ...{ entry: id, part, version, because, words: words.trim() },
        ...{ by: me.person, erasedOn: today, audience, named: readers },
      },
    },
  ]
}
