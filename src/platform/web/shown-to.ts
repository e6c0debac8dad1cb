import { isUuid } from '../../kernel/ids.ts'
import type { Typed } from './form-contract.ts'
import type { Met } from './sessions.ts'

/** The field by which a form says whom it was shown to. */
export const shownToField = 'shown-to'

/** The mark of the person a form was shown to; nothing for a form that nobody was signed in for. */
export function shownTo(body: Typed): string | undefined {
  const mark = body[shownToField]
  return typeof mark === 'string' && isUuid(mark) ? mark : undefined
}

/**
 * A form shown to one person and sent while another is signed in: somebody signed in in a second tab of the same browser.
 * Sent on, one person's words would stand under another's name.
 */
export const isAnothers = (body: Typed, met: Met): boolean => {
  const mark = shownTo(body)
  return mark !== undefined && mark !== met.shownTo
}
