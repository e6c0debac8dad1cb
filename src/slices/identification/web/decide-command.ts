import type { AskedView, DecideSupport } from '../domain/commands.ts'
import { type Party, partyKey } from '../domain/party.ts'
import type { DecideFields } from './decide.form.ts'

/** What was typed, as a command. A party left open is left out, and the decider says whose view is missing. */
export function decideCommand(fields: DecideFields, parties: readonly Party[]): DecideSupport {
  const views = fields.views.flatMap((row): AskedView[] => {
    const party = parties.find(each => partyKey(each) === row.party)
    return party && row.view ? [{ party, view: row.view, ...(row.words && { words: row.words }) }] : []
  })
  return {
    type: 'DecideSupport',
    outcome: fields.outcome,
    reasons: fields.reasons ?? '',
    restsOn: [...new Set([...fields.restsOn, ...fields.restsToo])],
    views,
    ...(fields.challenge && { wayToChallenge: 'ladder-a' }),
    decidedOn: fields.decidedOn,
    ...(fields.outcome === 'not-now' && {
      ...(fields.tries && { tries: fields.tries }),
      ...(fields.lookAgainOn && { lookAgainOn: fields.lookAgainOn }),
    }),
  }
}
