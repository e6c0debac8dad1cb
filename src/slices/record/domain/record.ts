import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { holdingOn } from './ages.ts'
import { bringIn } from './bring.ts'
import { recordCapacity } from './capacity.ts'
import { answerChange, askChange } from './change-asked.ts'
import { chooseWords } from './chosen-words.ts'
import type { ChooseSharing, HoldDifferently, RecordCommand, WriteEntry } from './commands.ts'
import { eraseEntry } from './erasing.ts'
import type { RecordEvent } from './events.ts'
import { mayBring, mayChooseSharing, mayMarkRead, mayRewrite, mayWriteAs, mayWriteIn } from './may.ts'
import { opened } from './opened.ts'
import type { Audience } from './parts.ts'
import type { RecordContext } from './record-context.ts'
import { evolveRecord, noRecord, type Record } from './record-state.ts'
import { checkBy, mostAttached } from './rules.ts'

/**
 * A child's own record. Any child may have one (RCD-1): the first entry opens it, and so does a decision of extra
 * support. A later version never overwrites an earlier one.
 */
export const record: Decider<Record, RecordCommand, RecordEvent, RecordContext> = {
  initial: noRecord,
  evolve: evolveRecord,
  decide: (command, state, context) => {
    switch (command.type) {
      case 'OpenRecord':
        return state.open ? [] : [opened(command, context)]
      case 'WriteEntry':
        return writeEntry(command, state, context)
      case 'HoldDifferently':
        return holdDifferently(command, state, context)
      case 'ChooseSharing':
        return chooseSharing(command, state, context)
      case 'AskEntryChange':
        return askChange(command, state, context)
      case 'AnswerEntryChange':
        return answerChange(command, state, context)
      case 'RecordCapacity':
        return recordCapacity(command, context)
      case 'ChooseWords':
        return chooseWords(command, state, context)
      case 'EraseEntry':
        return eraseEntry(command, state, context)
      case 'BringIn':
        return bringIn(command, state, context)
      case 'RefuseFile': {
        const may = mayBring(context.me)
        if (isRefusal(may)) return may
        return [{ type: 'FileRefused', data: { why: command.why, by: context.me.person, on: context.today } }]
      }
      case 'ReadProfile': {
        const may = mayMarkRead(context.me)
        if (isRefusal(may)) return may
        const { entriesRead } = command
        return [{ type: 'ProfileRead', data: { reader: context.me.person, readOn: context.today, entriesRead } }]
      }
    }
  },
}

function writeEntry(command: WriteEntry, state: Record, context: RecordContext): readonly RecordEvent[] | Refusal {
  const attached = command.attached ?? []
  if (command.words.trim() === '' && attached.length === 0)
    return refuse('RCD-2', 'Write or say something first.', 'A few words are enough.')
  const most = mostAttached(context.packs)
  if (attached.length > most)
    return refuse(
      'RCD-30',
      `One entry holds ${most} files.`,
      'Take one away, or put the new one in an entry of its own.',
    )
  if (state.erased.has(command.entry))
    return refuse('RCD-23', 'What stood here was erased.', 'Write it as something new, if it may stand.')
  const before = state.entries.get(command.entry)
  const heard = command.heard !== undefined
  const may = before
    ? mayRewrite(before, context.me, heard)
    : mayWriteAs(command.voice, command.whose, context.me, heard)
  if (isRefusal(may)) return may
  const part = before?.part ?? command.part
  const mayIn = mayWriteIn(part, context.me)
  if (isRefusal(mayIn)) return mayIn
  if (before && before.version !== command.after)
    return refuse(
      'RCD-2',
      'Someone changed this while you were writing.',
      'Both versions are kept. Choose what stands.',
    )
  if (command.heard && command.heard.on > context.today)
    return refuse('RCD-2', 'That day has not come yet.', 'Give the day you heard the words.')
  // A later version is read by whoever reads the entry now, whatever its form still said.
  const sharing = before ? { audience: before.audience, named: before.named } : sharingOf(command)
  if (isRefusal(sharing)) return sharing
  const { entry, words, language, pictures } = command
  const voice = before?.voice ?? command.voice
  const whose = before ? before.whose : whoseWords(command, context)
  const safe = part === 'keep-me-safe' && context.setting
  const check = safe && {
    by: checkBy(context.packs, context.calendarOf(safe), context.today),
    setting: safe,
  }
  const written: RecordEvent = {
    type: 'EntryWritten',
    data: {
      entry,
      version: (before?.version ?? 0) + 1,
      part,
      words,
      language,
      pictures,
      ...(attached.length > 0 && { attached }),
      voice,
      ...(whose && { whose }),
      author: context.me.person,
      ...(command.heard && { heard: command.heard }),
      ...sharing,
      writtenOn: context.today,
      ...(check && { check }),
    },
  }
  return state.open ? [written] : [opened({ because: 'asked-for' }, context), written]
}

const whoseWords = ({ voice, whose }: WriteEntry, { child }: RecordContext): PersonId | undefined =>
  voice === 'young-person' ? child : voice === 'together' ? undefined : whose

/** "Keep me safe" is heard by every adult in charge, whatever was chosen (RCD-3). */
function sharingOf({ part, audience, named, voice }: WriteEntry) {
  if (part === 'keep-me-safe') return { audience: 'in-charge' as const, named: [] }
  if (voice === 'together' && audience === 'only-me') return notForOne
  return readable(audience, named)
}

const notForOne = refuse(
  'RCD-5',
  'What is written together is not for one person alone.',
  'Choose the family, or more.',
)

function readable(audience: Audience, named: readonly PersonId[]) {
  if (audience === 'in-charge') return refuse('RCD-5', 'Choose who reads this.', 'Everyone around the child, or fewer.')
  if (audience === 'named' && named.length === 0)
    return refuse('RCD-5', 'Name at least one person who may read this.', 'Or choose “only me”.')
  return { audience, named: audience === 'named' ? named : [] }
}

/** For somebody else's words "only me" is me and whoever's words they are: nobody's words are hidden from themself. */
function chooseSharing(command: ChooseSharing, state: Record, context: RecordContext) {
  const { me, today } = context
  const entry = state.entries.get(command.entry)
  if (!entry) return refuse('RCD-5', 'There is no such entry.')
  const may = mayChooseSharing(entry, me, holdingOn(context.packs, context.bornOn, today))
  if (isRefusal(may)) return may
  const isOwn = entry.whose === me.person
  if (command.audience === 'only-me' && !isOwn && me.standing !== 'child') return notForOne
  const asked = command.audience === 'only-me' && !isOwn ? { audience: 'named' as const, named: [me.person] } : command
  const sharing = readable(asked.audience, asked.named)
  if (isRefusal(sharing)) return sharing
  const isKept = me.standing === 'child' && !isOwn && sharing.audience !== 'circle'
  const chosen = { entry: command.entry, ...sharing, by: me.person, chosenOn: today, ...(isKept && { isKept }) }
  return [{ type: 'SharingChosen' as const, data: chosen }]
}

function holdDifferently(
  command: HoldDifferently,
  state: Record,
  context: RecordContext,
): readonly RecordEvent[] | Refusal {
  const entry = state.entries.get(command.entry)
  if (!entry) return refuse('RCD-4', 'There is no such entry to stand beside.')
  const may = mayWriteAs(command.voice, command.whose, context.me, false)
  if (isRefusal(may)) return may
  if (command.words.trim() === '') return refuse('RCD-4', 'Say what you see differently.', 'A few words are enough.')
  const { view, words, language, voice, whose } = command
  return [
    {
      type: 'EntryHeldDifferently',
      data: {
        entry: command.entry,
        view,
        words,
        language,
        voice,
        ...(whose && { whose }),
        author: context.me.person,
        audience: entry.audience,
        named: entry.named,
        writtenOn: context.today,
      },
    },
  ]
}
