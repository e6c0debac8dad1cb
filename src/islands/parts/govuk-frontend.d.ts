/** govuk-frontend ships no types; these are the few names we use. */
declare module 'govuk-frontend' {
  type Component = { readonly moduleName: string }
  export const Button: Component
  export const CharacterCount: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const PasswordInput: Component
  export const Radios: Component
  export function createAll(component: Component): void
}
