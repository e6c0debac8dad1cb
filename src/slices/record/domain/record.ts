import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { bringIn } from './bring.ts'
import type { HoldDifferently, RecordCommand, WriteEntry } from './commands.ts'
import type { RecordEvent } from './events.ts'
import { mayBring, mayChooseSharing, mayMarkRead, mayRewrite, mayWriteAs } from './may.ts'
import { opened, type RecordContext } from './opened.ts'
import { evolveRecord, noRecord, type Record } from './record-state.ts'
import { checkBy } from './rules.ts'

export type { RecordContext }

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
      case 'ChooseSharing': {
        const entry = state.entries.get(command.entry)
        if (!entry) return refuse('RCD-5', 'There is no such entry.')
        const may = mayChooseSharing(entry, context.me)
        if (isRefusal(may)) return may
        const { audience, named } = command
        if (audience === 'in-charge')
          return refuse('RCD-5', 'Choose who reads this.', 'Everyone around the child, or fewer.')
        if (audience === 'named' && named.length === 0)
          return refuse('RCD-5', 'Name at least one person who may read this.', 'Or choose “only me”.')
        const by = context.me.person
        return [{ type: 'SharingChosen', data: { entry: command.entry, audience, named, by, chosenOn: context.today } }]
      }
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
  if (command.words.trim() === '') return refuse('RCD-2', 'Write or say something first.', 'A few words are enough.')
  const before = state.entries.get(command.entry)
  const heard = command.heard !== undefined
  const may = before
    ? mayRewrite(before, context.me, heard)
    : mayWriteAs(command.voice, command.whose, context.me, heard)
  if (isRefusal(may)) return may
  if (before && before.version !== command.after)
    return refuse(
      'RCD-2',
      'Someone changed this while you were writing.',
      'Both versions are kept. Choose what stands.',
    )
  if (command.heard && command.heard.on > context.today)
    return refuse('RCD-2', 'That day has not come yet.', 'Give the day you heard the words.')
  const sharing = sharingOf(command)
  if (isRefusal(sharing)) return sharing
  const { entry, words, language, pictures } = command
  const voice = before?.voice ?? command.voice
  const whose = before ? before.whose : whoseWords(command, context)
  const safe = command.part === 'keep-me-safe' && context.setting
  const check = safe && {
    by: checkBy(context.packs, context.calendarOf(safe), context.today),
    setting: safe,
  }
  const written: RecordEvent = {
    type: 'EntryWritten',
    data: {
      entry,
      version: (before?.version ?? 0) + 1,
      part: before?.part ?? command.part,
      words,
      language,
      pictures,
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
function sharingOf({ part, audience, named }: WriteEntry) {
  if (part === 'keep-me-safe') return { audience: 'in-charge' as const, named: [] }
  if (audience === 'in-charge') return refuse('RCD-5', 'Choose who reads this.', 'Everyone around the child, or fewer.')
  if (audience === 'named' && named.length === 0)
    return refuse('RCD-5', 'Name at least one person who may read this.', 'Or choose “only me”.')
  return { audience, named: audience === 'named' ? named : [] }
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
