import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames, type Plural, translations } from './attributes.ts'
import { contentOf } from './content.ts'
import { ControlGroup, type ControlOptions } from './form-group.tsx'

export type FileUploadProps = ControlOptions & {
  readonly multiple?: boolean | undefined
  /** Adds the drop zone, where there is script. */
  readonly javascript?: boolean | undefined
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Attributes | undefined
  readonly chooseFilesButtonText?: string | undefined
  readonly noFileChosenText?: string | undefined
  readonly multipleFilesChosenText?: Plural | undefined
  readonly dropInstructionText?: string | undefined
  readonly enteredDropZoneText?: string | undefined
  readonly leftDropZoneText?: string | undefined
}

/** Takes a file. */
export const FileUpload = (props: FileUploadProps): VNode => (
  <ControlGroup of={props}>
    {describedByIds => (
      <>
        {contentOf(props.formGroup?.beforeInput)}
        {props.javascript ? dropZone(props, field(props, describedByIds)) : field(props, describedByIds)}
        {contentOf(props.formGroup?.afterInput)}
      </>
    )}
  </ControlGroup>
)

const field = (props: FileUploadProps, describedByIds: string | undefined): VNode => (
  <input
    class={classNames('govuk-file-upload', props.classes, props.errorMessage && 'govuk-file-upload--error')}
    id={props.id || props.name}
    name={props.name}
    type="file"
    disabled={props.disabled}
    multiple={props.multiple}
    aria-describedby={describedByIds}
    {...attributesOf(props.attributes)}
  />
)

const dropZone = (props: FileUploadProps, input: VNode): VNode => (
  <div
    class={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
    data-module="govuk-file-upload"
    {...translations({
      'choose-files-button': props.chooseFilesButtonText,
      'no-file-chosen': props.noFileChosenText,
      'multiple-files-chosen': props.multipleFilesChosenText,
      'drop-instruction': props.dropInstructionText,
      'entered-drop-zone': props.enteredDropZoneText,
      'left-drop-zone': props.leftDropZoneText,
    })}
    {...attributesOf(props.wrapperAttributes)}
  >
    {input}
  </div>
)
