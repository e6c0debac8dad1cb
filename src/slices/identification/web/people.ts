import { type Party, partyKey } from '../domain/party.ts'
import type { NeedView } from '../store/need-view.ts'
import { nameAndIs, partiesOf, partyLabel } from './parts/voices.tsx'
import type { Text } from './text/text.ts'

/** Someone to choose on a form. */
export type Person = {
  readonly value: string
  readonly label: string
  /** Has an account or a name of their own; a health service nobody is named for has none. */
  readonly isPerson: boolean
  readonly isStaff: boolean
}

/** Everyone around a need, each once: the child, family, those who work with them. */
export function peopleOf(view: NeedView, text: Text): readonly Person[] {
  const parties = partiesOf(view).map(party => personOf(party, view, text))
  const staff = view.facts.jobs
    .filter(job => job.isSetting)
    .map(job => ({ ...named(view, job.person), isPerson: true, isStaff: true }))
  return [...new Map([...staff, ...parties].map(each => [each.value, each])).values()].filter(each => each.label !== '')
}

function personOf(party: Party, view: NeedView, text: Text): Person {
  const who = view.nameOfParty(party)
  // The child's own person id is the child's id.
  const value = party.as === 'young-person' ? view.child.child : partyKey(party)
  return {
    value,
    label: who.is || !who.name ? partyLabel(party, view, text) : who.name,
    isPerson: party.as === 'young-person' || party.person !== undefined,
    isStaff: party.body !== undefined && party.person !== undefined,
  }
}

const named = (view: NeedView, person: Parameters<NeedView['nameOf']>[0] & string) => {
  const who = view.nameOf(person)
  return { value: person, label: nameAndIs(who.name, who.is) }
}
