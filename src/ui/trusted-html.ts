import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'

/**
 * Markup sent to the page as it is, unescaped: the only door for it. Takes a whole string of HTML, gives a node. It is for
 * the tests that feed govuk-frontend's own examples to our components; `checks/govuk/raw-html.spec.ts` fails when product
 * code uses it, or reaches for another way round the escaping.
 */
export const trustedHtml = (html: string): VNode => jsxTemplate([html])
