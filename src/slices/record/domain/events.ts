import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Audience, Part } from './parts.ts'

/**
 * Whose words an entry is, which may be someone else than who typed it. Each parent is a voice of their own (P6);
 * what several wrote together belongs to no one of them.
 */
export const voices = ['young-person', 'parent', 'carer', 'professional', 'together'] as const
export type Voice = (typeof voices)[number]

/** How a child's words reached paper when somebody else wrote them down. */
export type Heard = {
  readonly on: PlainDate
  readonly how: 'said' | 'pointed' | 'pictures' | 'signed' | 'drew'
  readonly withHelpOf?: string
}

/** What came with the words, whatever its kind: something to look at, to hear, or to read. */
export const attachmentKinds = ['picture', 'voice', 'paper'] as const
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
  }
>

export type SharingChosen = DomainEvent<
  'SharingChosen',
  {
    readonly entry: string
    readonly audience: Audience
    readonly named: readonly PersonId[]
    readonly by: PersonId
    readonly chosenOn: PlainDate
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

export type RecordEvent =
  | RecordOpened
  | EntryWritten
  | EntryHeldDifferently
  | SharingChosen
  | ProfileRead
  | CircleChanged
