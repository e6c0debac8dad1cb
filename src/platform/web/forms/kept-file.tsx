import { FileUpload } from '../../../ui/govuk/file-upload.tsx'
import { HeldFile } from '../../../ui/patterns/held-file.tsx'
import type { FileKind } from '../../files/kinds.ts'
import type { ReceivedFile } from '../../files/received.ts'
import { heldField, leftOutField } from '../held-files.ts'
import { type Asked, type Asking, asked } from './asked.ts'
import { answered, type Field, textAt, wrong } from './field.ts'
import { text } from './text/text.ts'

type Options = Asking & {
  /** What may be sent; picture, voice and paper, unless told otherwise. */
  readonly takes?: readonly FileKind[]
}

/** The options of the input, with what a telephone or a computer offers to choose from. */
export type FileAsked = Asked & {
  readonly accept: string
  /** What the form says of a file that is held for it; empty where there is none. */
  readonly held: string
}

/** By type and by ending: some browsers know the one, some the other. */
const accepted: Readonly<Record<FileKind, string>> = {
  picture: 'image/jpeg,image/png,image/webp,image/gif,image/avif',
  voice: 'audio/*,.m4a,.mp3,.ogg,.wav,.webm',
  paper: 'application/pdf,.pdf',
}

/** The same for a page that draws the input itself. */
export const acceptedFiles = Object.values(accepted).join(',')

/**
 * One file to keep: a picture, a recorded voice or a PDF of up to 10 MB, known by its content. The answer is the file as it
 * is to be kept, or nothing where none was chosen.
 */
export const keptFile = (options: Options): Field<ReceivedFile | undefined, FileAsked> => {
  const takes = options.takes ?? ['picture', 'voice', 'paper']
  return {
    takesFile: true,
    read(body, name, { files, language }) {
      const received = files && Object.hasOwn(files, name) ? files[name] : undefined
      const words = text(language).file
      if (!received) {
        const isGone = textAt(body, heldField(name)) !== '' && textAt(body, leftOutField(name)) === ''
        return isGone ? wrong({ field: name, message: words.gone }) : answered(undefined)
      }
      if (!received.ok) return wrong({ field: name, message: words.whyNot[received.why] })
      const { file } = received
      return takes.includes(file.kind) ? answered(file) : wrong({ field: name, message: words.notHere })
    },
    // A page cannot put a file back: the platform holds it, and says so in a field of its own.
    keep: (body, name) => {
      const off = textAt(body, leftOutField(name))
      return off === '' ? {} : { [leftOutField(name)]: off }
    },
    fill: () => ({}),
    show: (filled, name, language) => ({
      ...asked(options, filled, name, language),
      accept: takes.map(kind => accepted[kind]).join(','),
      held: textAt(filled.typed, heldField(name)),
    }),
    draw: ({ accept, held, ...shown }) => (
      <>
        <HeldFile name={shown.name} held={held} />
        <FileUpload {...shown} attributes={{ accept }} />
      </>
    ),
  }
}
