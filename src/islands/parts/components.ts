import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, PasswordInput, Radios } from 'govuk-frontend'

/** The scripts of govuk-frontend's components that are on the page. They throw unless the body says it may be enhanced. */
export function startComponents(): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, PasswordInput, Radios])
    createAll(component)
}
