import type { DomainEvent } from '../../../kernel/decider.ts'
import { allowed, isRefusal, type May, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Holding, holdingOn } from './ages.ts'
import type { Writer } from './may.ts'
import type { Audience } from './parts.ts'
import type { RecordContext } from './record-context.ts'
import type { Record } from './record-state.ts'

/** What somebody wants said, and not said, about themself. Empty where they have no wish. */
export type Wording = {
  /** How to speak of them: `autistic`, `he`, `Lee`. */
  readonly me: string
  /** What they call what is hard, or different: `epilepsy`. */
  readonly need: string
  /** What they call the help they get: `my help`. */
  readonly support: string
  /** What they call their record: `my passport`. */
  readonly record: string
  /** Words they do not want used, one on each line. */
  readonly avoid: string
}

/** Somebody chose the words used about them (RCD-18). All of them at once: what is left out here is no wish any more. */
export type WordsChosen = DomainEvent<
  'WordsChosen',
  Wording & {
    readonly whose: PersonId
    readonly by: PersonId
    readonly chosenOn: PlainDate
    readonly audience: Audience
    readonly named: readonly PersonId[]
  }
>

export type ChooseWords = { readonly type: 'ChooseWords'; readonly whose: PersonId } & Wording

/**
 * Whether somebody may choose these words: the child and each of the family for themself. For a child the family does so too,
 * until the child has chosen once by their own hand or the choice is theirs by age (RCD-14).
 */
export function mayChooseWords(
  whose: PersonId,
  me: Writer,
  child: { readonly person: PersonId; readonly held: Holding; readonly hasChosen: boolean },
): May {
  if (me.standing === 'adviser' && whose === me.actsFor) return allowed
  if (me.standing === 'child' || me.standing === 'parent' || me.standing === 'carer') {
    if (whose === me.person) return allowed
    if (me.standing === 'child' || whose !== child.person)
      return refuse('RCD-18', 'Each person chooses the words about themself.', 'You can choose yours.')
    if (child.hasChosen)
      return refuse('RCD-18', 'They have chosen their own words.', 'Talk with them, if you see it differently.')
    return child.held === 'own'
      ? refuse('RCD-18', 'They choose the words about themself now.', 'You can choose yours.')
      : allowed
  }
  return refuse('RCD-18', 'The child and the family choose the words used about them.', 'Ask them which they want.')
}

export function chooseWords(
  command: ChooseWords,
  state: Record,
  context: RecordContext,
): readonly WordsChosen[] | Refusal {
  const { me, child, today } = context
  const before = state.wordsChosenBy.get(command.whose)
  const may = mayChooseWords(command.whose, me, {
    person: child,
    held: holdingOn(context.packs, context.bornOn, today),
    hasChosen: state.wordsChosenBy.get(child) === child,
  })
  if (isRefusal(may)) return may
  const wording = trimmed(command)
  if (!before && Object.values(wording).every(words => words === ''))
    return refuse('RCD-18', 'Write at least one word first.', 'You can leave the others empty.')
  return [
    {
      type: 'WordsChosen',
      data: { ...wording, whose: command.whose, by: me.person, chosenOn: today, audience: 'circle', named: [] },
    },
  ]
}

const trimmed = ({ me, need, support, record, avoid }: Wording): Wording => ({
  me: me.trim(),
  need: need.trim(),
  support: support.trim(),
  record: record.trim(),
  avoid: avoid.trim(),
})
