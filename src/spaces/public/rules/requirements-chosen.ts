import type { TracedRequirement } from '../../../policy/trace/build-trace.ts'

/** How it is answered, to narrow by. */
export const whichOf = ['answered', 'part', 'not'] as const
type Which = (typeof whichOf)[number]

/** What somebody wants to see of the requirements; everything where nothing is chosen. */
export type Chosen = { readonly stands?: Which; readonly group?: string }

/** What the address asks for; a word that is not offered chooses nothing. */
export function chosenIn(query: Readonly<Record<string, string | undefined>>): Chosen {
  const stands = whichOf.find(each => each === query.stands)
  const group = /^R\d+$/.test(query.group ?? '') ? query.group : undefined
  return { ...(stands && { stands }), ...(group && { group }) }
}

/** Whether a requirement is among what was chosen. */
export const isChosen = (each: TracedRequirement, { stands, group }: Chosen): boolean =>
  (stands === undefined || whichIs(each) === stands) && (group === undefined || each.id.startsWith(`${group}.`))

/** What is answered in part, or stands in a pack but is kept by no code yet, does not count as answered. */
export const isAnswered = ({ answered }: TracedRequirement): boolean =>
  answered === 'answered' || answered === 'reasoned'

const whichIs = (each: TracedRequirement): Which =>
  isAnswered(each) ? 'answered' : each.answered === 'in part' ? 'part' : 'not'
