import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { CapacityRecorded } from './capacity-events.ts'
import type { EntryChangeAnswered, EntryChangeAsked } from './change-events.ts'
import type { WordsChosen } from './chosen-words.ts'
import type { EntryErased } from './erasing.ts'
import type { Audience, Part } from './parts.ts'

/**
 * Whose words an entry is, which may be someone else than who typed it. Each parent is a voice of their own (P6);
 * what several wrote together belongs to no one of them.
 */
export const voices = ['young-person', 'parent', 'carer', 'professional', 'together'] as const
export type Voice = (typeof voices)[number]

export type { CapacityRecorded } from './capacity-events.ts'
export type { EntryChangeAnswered, EntryChangeAsked } from './change-events.ts'
export type { WordsChosen } from './chosen-words.ts'
export type { EntryErased } from './erasing.ts'

/** How a child's words reached paper when somebody else wrote them down. */
export type Heard = {
  readonly on: PlainDate
  readonly how: 'said' | 'pointed' | 'pictures' | 'signed' | 'drew'
  readonly withHelpOf?: string
}

/** What came with the words, whatever its kind: something to look at, to hear, or to read. */
const attachmentKinds = ['picture', 'voice', 'paper'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/**
 * A picture, a recorded voice or a paper beside the words of an entry (RCD-30). The log holds an opaque id, what it is and
 * its hash; never the name the file came under, which holds names of people (P2).
 */
export type Attachment = {
  readonly file: string
  readonly kind: AttachmentKind
  /** Its media type, as it is kept. */
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  /** What a picture shows, what is said in a recording, what a paper is; empty while nobody has said. */
  readonly about: string
  /** Of a picture, in dots. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Looked through for what is harmful. */
  readonly scanned: boolean
}

export type RecordOpened = DomainEvent<
  'RecordOpened',
  {
    readonly openedOn: PlainDate
    readonly because: 'asked-for' | 'extra-support' | 'arrived-supported'
    readonly setting?: BodyId
    /** The one person to ask (RCD-9). */
    readonly contact?: PersonId
  }
>

/**
 * Words that were written elsewhere (RCD-22). Who kept them there and who wrote them stand in the identity tables, never
 * here: `source` and `writer` are opaque ids.
 */
export type Brought = {
  readonly source: string
  /** Who wrote it there, where that is nobody we know here. */
  readonly writer?: PersonId
  /** The day it was written there. */
  readonly on: PlainDate
  /** Which version it was there. */
  readonly version: number
  /** A young person's words that reached paper by their own hand, and by nobody else's. */
  readonly byOwnHand?: true
  /** The section of a plan on paper. */
  readonly section?: string
}

export type EntryWritten = DomainEvent<
  'EntryWritten',
  {
    readonly entry: string
    readonly version: number
    readonly part: Part
    readonly words: string
    readonly language: string
    /** Names of pictures of ours, one for each line that has one. */
    readonly pictures: readonly string[]
    /** Left out where there is nothing but words; every entry before there were files has none. */
    readonly attached?: readonly Attachment[]
    readonly voice: Voice
    /** Whose words, where they are one person's. */
    readonly whose?: PersonId
    readonly author: PersonId
    readonly heard?: Heard
    readonly audience: Audience
    readonly named: readonly PersonId[]
    readonly writtenOn: PlainDate
    /** Only for what was written elsewhere. */
    readonly brought?: Brought
    /** For "keep me safe" only: the day by which someone checks that it is still right, and who owes that. */
    readonly check?: { readonly by: PlainDate; readonly setting: BodyId }
  }
>

/** A different view beside an entry, of equal weight (RCD-4). */
export type EntryHeldDifferently = DomainEvent<
  'EntryHeldDifferently',
  {
    readonly entry: string
    readonly view: string
    readonly words: string
    readonly language: string
    readonly voice: Voice
    readonly whose?: PersonId
    readonly author: PersonId
    /** The entry's own: a view beside it is heard by those who hear it. */
    readonly audience: Audience
    readonly named: readonly PersonId[]
    readonly writtenOn: PlainDate
    readonly brought?: Brought
  }
>

/** Somebody confirmed what was written elsewhere, piece by piece: the entries follow (RCD-22). */
export type RecordBrought = DomainEvent<
  'RecordBrought',
  {
    readonly source: string
    readonly proof: Proof
    readonly pieces: number
    readonly by: PersonId
    readonly on: PlainDate
  }
>
/** What speaks for it: a signature that holds, a file that nobody signed, or paper somebody copied from. */
export const proofs = ['signed', 'unsigned', 'paper'] as const
export type Proof = (typeof proofs)[number]

/** A file that somebody brought was not read into the record, and why (RCD-21). Nothing of it is kept. */
export type FileRefused = DomainEvent<
  'FileRefused',
  { readonly why: WhyRefused; readonly by: PersonId; readonly on: PlainDate }
>
const reasonsRefused = [
  'not-a-copy',
  'too-large',
  'changed',
  'unknown-sender',
  'unsafe-names',
  'too-many-files',
  'file-in-file',
  'another-child',
  'not-understood',
] as const
export type WhyRefused = (typeof reasonsRefused)[number]

export type SharingChosen = DomainEvent<
  'SharingChosen',
  {
    readonly entry: string
    readonly audience: Audience
    readonly named: readonly PersonId[]
    readonly by: PersonId
    readonly chosenOn: PlainDate
    /** The young person keeps somebody else's words for fewer people: they alone open them again (RCD-14). */
    readonly isKept?: boolean
  }
>

/** An adult who teaches the child says that they have read the one-page profile (RCD-7). */
export type ProfileRead = DomainEvent<
  'ProfileRead',
  { readonly reader: PersonId; readonly readOn: PlainDate; readonly entriesRead: readonly string[] }
>

/**
 * Someone came into the child's circle or left it: said by the platform where the circle changes. `member` is the opaque id of
 * their place; who they are stands in the identity tables, never here (P2).
 */
export type CircleChanged = DomainEvent<
  'CircleChanged',
  { readonly member: string; readonly change: 'joined' | 'left'; readonly by: PersonId; readonly on: PlainDate }
>

/**
 * Somebody without a relationship looked in an emergency, and the family is told (ACC-20). Who, why and for how long stands
 * in the identity tables under the opaque id; `later`: two people had agreed that telling at once was dangerous (ACC-21).
 */
export type LookTakenInEmergency = DomainEvent<
  'LookTakenInEmergency',
  { readonly emergency: string; readonly by: PersonId; readonly told: 'at-once' | 'later'; readonly on: PlainDate }
>

export type RecordEvent =
  | RecordOpened
  | EntryWritten
  | EntryHeldDifferently
  | SharingChosen
  | RecordBrought
  | FileRefused
  | ProfileRead
  | CircleChanged
  | EntryChangeAsked
  | EntryChangeAnswered
  | EntryErased
  | CapacityRecorded
  | WordsChosen
  | LookTakenInEmergency
