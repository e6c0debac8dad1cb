import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { BringIn, BroughtPiece, BroughtView } from './commands.ts'
import type { EntryHeldDifferently, EntryWritten, RecordEvent } from './events.ts'
import { mayBring, mayWriteIn } from './may.ts'
import { opened } from './opened.ts'
import type { RecordContext } from './record-context.ts'
import type { Entry, Record } from './record-state.ts'
import { checkBy } from './rules.ts'

/**
 * What was written elsewhere, as a person confirmed it (RCD-22). What is here already changes nothing, so the same file
 * brought twice is brought once; a later version becomes the next one here, unless somebody has changed it here since.
 */
export function bringIn(command: BringIn, state: Record, context: RecordContext): readonly RecordEvent[] | Refusal {
  const may = mayBring(context.me)
  if (isRefusal(may)) return may
  if (command.pieces.some(piece => piece.words.trim() === '' && !piece.attached?.length))
    return refuse('RCD-22', 'There is a piece without words.', 'Leave it out, or write what the paper says.')
  if (command.proof !== 'signed' && command.pieces.some(speaksAsTheChild))
    return refuse(
      'RCD-22',
      'Only a signed copy can say that words are the child’s own.',
      'Bring them in as written there, or write them down as you heard them.',
    )
  const isOthersSecret = (piece: BroughtPiece) => isForFew(piece) && piece.whose !== context.me.person
  if (command.pieces.some(isOthersSecret))
    return refuse('RCD-22', 'Words kept for few people are brought in by whoever’s words they are.', 'Leave them out.')
  const parts = command.pieces.map(({ part }) => mayWriteIn(part, context.me))
  const notTheirs = parts.find(isRefusal)
  if (notTheirs) return notTheirs
  const written = command.pieces.flatMap(piece => eventsOf(piece, state, context))
  if (written.length === 0) return []
  const { source, proof } = command
  const brought: RecordEvent = {
    type: 'RecordBrought',
    data: { source, proof, pieces: written.length, by: context.me.person, on: context.today },
  }
  return [...(state.open ? [] : [opened({ because: 'asked-for' }, context)]), brought, ...written]
}

const speaksAsTheChild = (piece: BroughtPiece): boolean =>
  [piece, ...piece.differently].some(each => each.voice === 'young-person')

const isForFew = ({ audience }: Pick<BroughtPiece, 'audience'>): boolean =>
  audience === 'only-me' || audience === 'named'

function eventsOf(piece: BroughtPiece, state: Record, context: RecordContext): readonly RecordEvent[] {
  const before = state.entries.get(piece.entry)
  const isLater = before?.broughtVersion !== undefined && before.broughtVersion < piece.brought.version
  const entry = !before || isLater ? [entryOf(piece, before, context)] : []
  const audience = before?.audience ?? audienceOf(piece)
  const views = piece.differently
    .filter(view => !state.views.has(view.view))
    .map(view => viewOf(view, piece.entry, { audience, named: before?.named ?? [] }, context))
  return [...entry, ...views]
}

function entryOf(piece: BroughtPiece, before: Entry | undefined, context: RecordContext): EntryWritten {
  const { entry, part, words, language, voice, whose, heard, attached, brought } = piece
  const safe = part === 'keep-me-safe' && context.setting
  return {
    type: 'EntryWritten',
    data: {
      entry,
      version: (before?.version ?? 0) + 1,
      part,
      words,
      language,
      pictures: [],
      ...(attached && attached.length > 0 && { attached }),
      voice,
      ...(whose && { whose }),
      author: context.me.person,
      ...(heard && { heard }),
      ...readersOf(piece, before),
      writtenOn: context.today,
      brought,
      ...(safe && {
        check: { by: checkBy(context.packs, context.calendarOf(safe), context.today), setting: safe },
      }),
    },
  }
}

function viewOf(
  { view, words, language, voice, whose, brought }: BroughtView,
  entry: string,
  heardBy: Pick<EntryHeldDifferently['data'], 'audience' | 'named'>,
  { me, today }: RecordContext,
): EntryHeldDifferently {
  return {
    type: 'EntryHeldDifferently',
    data: {
      entry,
      view,
      words,
      language,
      voice,
      ...(whose && { whose }),
      author: me.person,
      ...heardBy,
      writtenOn: today,
      brought,
    },
  }
}

/** Who reads it was chosen here, and a later version opens nothing again (RCD-5, RCD-14); it may be kept for fewer there. */
function readersOf(piece: BroughtPiece, before: Entry | undefined): Pick<EntryWritten['data'], 'audience' | 'named'> {
  if (!before || (isForFew(piece) && !isForFew(before))) return { audience: audienceOf(piece), named: [] }
  return { audience: before.audience, named: before.named }
}

/** "Keep me safe" is for every adult in charge (RCD-3). Whoever was named there is nobody here: it is kept for its writer. */
function audienceOf({ part, audience }: BroughtPiece): EntryWritten['data']['audience'] {
  if (part === 'keep-me-safe') return 'in-charge'
  if (audience === 'named') return 'only-me'
  return audience === 'in-charge' ? 'circle' : audience
}
