import type { VNode } from 'preact'
import { attributesOf, classNames } from './attributes.ts'
import { contentOf } from './content.ts'
import { ControlGroup, type ControlOptions } from './form-group.tsx'

export type TextareaProps = ControlOptions & {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
}

/** Room for several lines. */
export const Textarea = (props: TextareaProps): VNode => (
  <ControlGroup of={props}>
    {describedByIds => (
      <>
        {contentOf(props.formGroup?.beforeInput)}
        <textarea
          class={classNames('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.classes)}
          id={props.id || props.name}
          name={props.name}
          rows={props.rows || 5}
          spellcheck={props.spellcheck}
          disabled={props.disabled}
          aria-describedby={describedByIds}
          autocomplete={props.autocomplete || undefined}
          {...attributesOf(props.attributes)}
        >
          {/* A browser drops one newline here: without ours, words that begin with one would lose it. */}
          {`\n${props.value ?? ''}`}
        </textarea>
        {contentOf(props.formGroup?.afterInput)}
      </>
    )}
  </ControlGroup>
)
