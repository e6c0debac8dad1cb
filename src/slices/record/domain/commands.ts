import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { RecordCapacity } from './capacity.ts'
import type { AnswerEntryChange, AskEntryChange } from './change-asked.ts'
import type { ChooseWords } from './chosen-words.ts'
import type { EraseEntry } from './erasing.ts'
import type { Attachment, Brought, Heard, Proof, RecordOpened, Voice, WhyRefused } from './events.ts'
import type { Audience, Part } from './parts.ts'

export type OpenRecord = {
  readonly type: 'OpenRecord'
  readonly because: RecordOpened['data']['because']
  readonly setting?: BodyId
  readonly contact?: PersonId
}

export type WriteEntry = {
  readonly type: 'WriteEntry'
  readonly entry: string
  /** The version the writer saw; 0 for a new entry. */
  readonly after: number
  readonly part: Part
  readonly words: string
  readonly language: string
  readonly pictures: readonly string[]
  /** Everything that comes with this version: what stays of the one before, and what is new. */
  readonly attached?: readonly Attachment[]
  readonly voice: Voice
  readonly whose?: PersonId
  readonly heard?: Heard
  readonly audience: Audience
  readonly named: readonly PersonId[]
}

export type HoldDifferently = {
  readonly type: 'HoldDifferently'
  readonly entry: string
  readonly view: string
  readonly words: string
  readonly language: string
  readonly voice: Voice
  readonly whose?: PersonId
}

export type ChooseSharing = {
  readonly type: 'ChooseSharing'
  readonly entry: string
  readonly audience: Audience
  readonly named: readonly PersonId[]
}

export type ReadProfile = { readonly type: 'ReadProfile'; readonly entriesRead: readonly string[] }

/** One piece of what was written elsewhere, as a person confirmed it. */
export type BroughtPiece = Pick<WriteEntry, 'entry' | 'part' | 'words' | 'language' | 'voice' | 'heard'> & {
  readonly whose?: PersonId
  readonly audience: Audience
  /** What came attached to it there, as it is kept here. */
  readonly attached?: readonly Attachment[]
  readonly brought: Brought
  readonly differently: readonly BroughtView[]
}
/** A view that stood beside it there. */
export type BroughtView = Pick<HoldDifferently, 'view' | 'words' | 'language' | 'voice' | 'whose'> & {
  readonly brought: Brought
}
export type BringIn = {
  readonly type: 'BringIn'
  readonly source: string
  readonly proof: Proof
  readonly pieces: readonly BroughtPiece[]
}
export type RefuseFile = { readonly type: 'RefuseFile'; readonly why: WhyRefused }

export type RecordCommand =
  | OpenRecord
  | WriteEntry
  | HoldDifferently
  | ChooseSharing
  | ReadProfile
  | BringIn
  | RefuseFile
  | AskEntryChange
  | AnswerEntryChange
  | RecordCapacity
  | ChooseWords
  | EraseEntry
