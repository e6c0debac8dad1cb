import type { FileKind, FileType } from './kinds.ts'

/** A file as it came with a form, before anything is known of it. Its name is not kept: names of files hold names of people. */
export type Sent = {
  readonly bytes: Uint8Array
  /** It was larger than the most a file may hold; what came after is gone. */
  readonly isCut: boolean
}

/** A file that may be kept: what it is by its content, its bytes as they are to be kept, and whether it was scanned. */
export type ReceivedFile = {
  readonly kind: FileKind
  readonly type: FileType
  readonly bytes: Uint8Array
  readonly sha256: string
  /** Of a picture, in dots. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly scanned: boolean
}

/** Why a file is not kept. */
export type WhyNot =
  | 'tooLarge'
  | 'empty'
  | 'notAKind'
  | 'film'
  | 'heic'
  | 'broken'
  | 'tooManyDots'
  | 'harmful'
  | 'notChecked'

export type Received = { readonly ok: true; readonly file: ReceivedFile } | { readonly ok: false; readonly why: WhyNot }
