import type { VNode } from 'preact'
import { mostKeptBytes } from '../../../../platform/files/kinds.ts'
import { acceptedFiles } from '../../../../platform/web/forms/kept-file.tsx'
import { AttachField } from '../../../../ui/patterns/attach-field.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { TicksField } from '../../../../ui/patterns/form-choice.tsx'
import { type FilledForm, from, ticksFrom } from '../../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../../ui/patterns/form-text.tsx'
import { ShownFiles } from '../../../../ui/patterns/shown-file.tsx'
import type { Attachment } from '../../domain/events.ts'
import type { Text } from '../text/text.ts'
import { aboutMax } from '../write.form.ts'

/** Where a file is, in the space the page stands in. */
export type FileAt = (file: string) => string

type ShownProps = { readonly attached: readonly Attachment[]; readonly text: Text; readonly fileAt: FileAt }

/** What came with an entry: each with its words, or that nobody has said them yet. */
export const Attached = ({ attached, text, fileAt }: ShownProps): VNode => (
  <ShownFiles
    files={attached.map(each => ({
      ...each,
      href: fileAt(each.file),
      about: each.about || text.files.unsaid[each.kind],
    }))}
  />
)

type FieldsProps = {
  readonly text: Text
  readonly filled: FilledForm
  /** What came with the version before. */
  readonly attached: readonly Attachment[]
  readonly fileAt: FileAt
  /** Asked of the young person themself: drawing and speaking come first, and large. */
  readonly isOwn?: boolean
}

/** Adding a picture, a drawing, a voice or a paper, and saying in words what it is. */
export function AttachFields({ text, filled, attached, fileAt, isOwn }: FieldsProps): VNode {
  const words = text.files
  return (
    <Stack gap="large">
      {attached.map((each, at) => (
        <Stack key={each.file} gap="small">
          <Attached attached={[each]} text={text} fileAt={fileAt} />
          <input type="hidden" name={`kept[${at}].file`} value={each.file} />
          <WordsField
            name={`kept[${at}].about`}
            value={from(filled, `kept[${at}].about`).value ?? each.about}
            problem={from(filled, `kept[${at}].about`).problem}
            label={words.aboutOf[each.kind]}
            max={aboutMax}
            rows={2}
          />
          <TicksField
            {...ticksFrom(filled, `kept[${at}].off`)}
            label={words.stays}
            options={[{ value: 'yes', label: words.takeOff }]}
          />
        </Stack>
      ))}
      <AttachField
        name="file"
        problem={from(filled, 'file').problem}
        held={from(filled, 'file-held').value}
        label={isOwn ? words.own : words.label}
        hint={isOwn ? words.ownHint : words.hint}
        accept={acceptedFiles}
        most={mostKeptBytes}
        inviting={isOwn}
        asHeading={isOwn}
      />
      <WordsField
        {...from(filled, 'about')}
        label={isOwn ? words.ownAbout : words.about}
        hint={isOwn ? words.ownAboutHint : words.aboutHint}
        max={aboutMax}
        rows={isOwn ? 2 : 3}
      />
    </Stack>
  )
}
