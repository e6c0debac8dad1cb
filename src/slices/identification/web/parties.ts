import type { PersonId } from '../../../kernel/ids.ts'
import { type Party, partyKey } from '../domain/party.ts'
import type { NeedFactsOf } from '../store/need-facts.ts'

/** Whoever asks, as a party of their own. */
function myParty({ me, jobs }: NeedFactsOf): Party {
  if (me.as === 'young-person') return { as: 'young-person' }
  const body = jobs.find(job => job.person === me.person)?.body
  return { as: me.as, person: me.person, ...(body && { body }) }
}

/**
 * The party a person speaks as: oneself, the child (whose own person id is the child's id), or someone around the child.
 * Nothing for anyone else: nobody speaks for a stranger.
 */
export function findParty(facts: NeedFactsOf, child: string, who: PersonId | string | undefined): Party | undefined {
  if (who === undefined || who === facts.me.person) return myParty(facts)
  if (who === child) return { as: 'young-person' }
  const member = facts.circle.find(each => each.person === who)
  return (
    facts.parties.find(party => party.person === who || partyKey(party) === who) ??
    (member && (member.standing === 'parent' || member.standing === 'carer')
      ? { as: member.standing, person: member.person }
      : undefined)
  )
}
