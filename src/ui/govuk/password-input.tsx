import type { VNode } from 'preact'
import { classNames, translations } from './attributes.ts'
import { Button } from './button.tsx'
import { contentOf } from './content.ts'
import type { ControlOptions } from './form-group.tsx'
import { Input } from './input.tsx'

export type PasswordInputProps = ControlOptions & {
  readonly value?: string | undefined
  readonly autocomplete?: string | undefined
  readonly showPasswordText?: string | undefined
  readonly hidePasswordText?: string | undefined
  readonly showPasswordAriaLabelText?: string | undefined
  readonly hidePasswordAriaLabelText?: string | undefined
  readonly passwordShownAnnouncementText?: string | undefined
  readonly passwordHiddenAnnouncementText?: string | undefined
  readonly button?: { readonly classes?: string | undefined } | undefined
}

/** Asks for a password, which can be shown where there is script. */
export function PasswordInput(props: PasswordInputProps): VNode {
  const id = props.id || props.name
  return (
    <Input
      name={props.name}
      id={id}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      value={props.value}
      disabled={props.disabled}
      describedBy={props.describedBy}
      attributes={props.attributes}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: classNames('govuk-password-input', props.formGroup?.classes),
        attributes: { 'data-module': 'govuk-password-input', ...toggleWords(props), ...props.formGroup?.attributes },
        beforeInput: props.formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Button
                type="button"
                text={props.showPasswordText ?? 'Show'}
                classes={classNames(
                  'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
                  props.button?.classes,
                )}
                attributes={{
                  'aria-controls': id,
                  'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
                  hidden: true,
                }}
              />
              {contentOf(props.formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}

const toggleWords = (props: PasswordInputProps): object =>
  translations({
    'show-password': props.showPasswordText,
    'hide-password': props.hidePasswordText,
    'show-password-aria-label': props.showPasswordAriaLabelText,
    'hide-password-aria-label': props.hidePasswordAriaLabelText,
    'password-shown-announcement': props.passwordShownAnnouncementText,
    'password-hidden-announcement': props.passwordHiddenAnnouncementText,
  })
