import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/**
 * What is wrong with a page, a line each; nothing when it is valid HTML that our security policy and a screen reader can
 * take: `expect(validHtml(html)).toEqual([])`. A whole document is also held to one order of headings, labels on every
 * input and references that lead somewhere; a part of one is not.
 */
export const validHtml = (html: string): readonly string[] =>
  (/^\s*<!doctype/i.test(html) ? documents : parts)
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .filter(({ message }) => !meant.has(message))
    .map(({ line, column, ruleId, message, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector})`)

const rules: NonNullable<ConfigData['rules']> = {
  // How the renderer writes: empty elements closed with a slash, boolean attributes bare, no white space added.
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-trailing-whitespace': 'off',
  'doctype-style': 'off',
  // Several boxes of one question share its name, as radios do.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  // govuk-frontend's banner is a region by role, and its link in the shape of a button says so.
  'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
  // Ids are field names, such as `views[0].party`, where the error summary points.
  'valid-id': ['error', { relaxed: true }],
  // The security policy blocks styles written on an element.
  'no-inline-style': 'error',
  // Taste: a title may name a child in full, a number may wrap, and our scripts come from our own server.
  'long-title': 'off',
  'tel-non-breaking': 'off',
  'require-sri': 'off',
}

/** Said by a rule, and meant by govuk-frontend. */
const meant: ReadonlySet<string> = new Set([
  // A screen reader announces the hint of a day only with this role.
  'Redundant role "group" on <fieldset>',
  // Some telephones put a capital at the start of a password once it is shown.
  'Attribute "autocapitalize" is not allowed on <input type="password">',
])

/** One validator, its tables loaded once: left alone it loads them for every page, five times slower. */
function validatorOf(presets: string[], more: NonNullable<ConfigData['rules']> = {}): HtmlValidate {
  const loader = new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    extends: presets,
    rules: { ...rules, ...more },
  })
  const config = loader.getConfigFor('page')
  loader.getConfigFor = () => config
  return new HtmlValidate(loader)
}

const parts = validatorOf(['html-validate:recommended', 'html-validate:a11y'])
const documents = validatorOf(['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'], {
  // What is to mend stands before the page's own heading, as govuk-frontend proved with readers.
  'heading-level': ['error', { minInitialRank: 'h2' }],
})
