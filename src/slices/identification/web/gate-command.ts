import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { Meta } from '../../../platform/events/event.ts'
import type { RaiseNeed } from '../domain/commands.ts'
import type { Party } from '../domain/party.ts'
import type { GateFields } from './gate.form.ts'

/** A worry that was said to someone at work, as a command; and on whose authority, in whose words (P4, P13). */
export function gateCommand(
  need: string,
  setting: BodyId,
  raisedBy: Party,
  fields: Omit<GateFields, 'who'>,
  typist: PersonId,
  child: PersonId,
): { readonly command: RaiseNeed; readonly meta: Partial<Meta> } {
  const whose = raisedBy.as === 'young-person' ? child : raisedBy.person
  const isOwn = whose === typist
  return {
    command: {
      type: 'RaiseNeed',
      need,
      setting,
      raisedBy,
      words: fields.words,
      language: fields.original ? fields.language : '',
      ...(fields.original && { original: fields.original }),
      ...(fields.translatedBy && { translatedBy: fields.translatedBy }),
      saidOn: fields.saidOn,
      homeLanguage: fields.language,
      interpreter: fields.interpreter,
      wantsHealth: fields.health,
      ...(fields.childWords && {
        childSaid: {
          words: fields.childWords,
          language: '',
          ways: ['talking'],
          pictures: [],
          ...(fields.childHelp && { withHelpOf: fields.childHelp }),
          on: fields.saidOn,
        },
      }),
      ...(fields.starts && {
        startsNow: { what: fields.starts, who: typist, from: fields.startsFrom ?? fields.saidOn },
      }),
    },
    meta: {
      happenedOn: fields.saidOn,
      ...(!isOwn && { channel: fields.how, ...(whose && { saidBy: whose }) }),
    },
  }
}
