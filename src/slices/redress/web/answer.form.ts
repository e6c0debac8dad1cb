import type { Refusal } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Problem } from '../../../platform/web/form-contract.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { group } from '../../../platform/web/forms/group.tsx'
import { hidden } from '../../../platform/web/forms/hidden.tsx'
import { ticks } from '../../../platform/web/forms/ticks.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { listExpectations, nameOf } from '../../expectations/index.ts'
import type { AnswerConcern } from '../domain/commands.ts'
import { type Remedy, type RemedyKind, remedyKinds } from '../domain/events.ts'
import { mostWords } from './forms.ts'
import { findOwner } from './owner-choice.ts'
import { text, type Words } from './text/text.ts'

const say =
  (choose: (answer: Words['desk']['answer']) => string): Say =>
  language =>
    choose(text(language).desk.answer)

const kindOptions: Record<RemedyKind, Say> = {
  commitment: say(t => t.kinds.commitment),
  apology: say(t => t.kinds.apology),
  'back-provision': say(t => t.kinds['back-provision']),
  'service-change': say(t => t.kinds['service-change']),
  payment: say(t => t.kinds.payment),
  other: say(t => t.kinds.other),
}

/** How many things that put it right the form has room for. */
export const remedyRows = 3

/** Every expectation by its number, read when somebody first asks: a start would wait for the whole statement. */
function everyOne(): Readonly<Record<string, string>> {
  known ??= Object.fromEntries(listExpectations().map(each => [each.id, nameOf(each)]))
  return known
}
let known: Readonly<Record<string, string>> | undefined

/**
 * The answer to a concern. Reasons, expectations and the next step may be sent empty here: the rule refuses them by its
 * clause, and the form comes back with each beside its field (RED-4).
 */
export const answerForm = defineForm({
  fields: {
    outcome: choice({
      label: say(t => t.outcome),
      options: {
        upheld: say(t => t.outcomes.upheld.label),
        partly: say(t => t.outcomes.partly.label),
        'not-upheld': say(t => t.outcomes['not-upheld'].label),
      },
      required: say(t => t.outcomeNeeded),
    }),
    reasons: words({ label: say(t => t.reasons), max: mostWords }),
    restsOn: ticks({
      label: say(t => t.restsOn),
      get options() {
        return everyOne()
      },
    }),
    restsToo: ticks({
      label: say(t => t.restsToo),
      get options() {
        return everyOne()
      },
    }),
    remedies: group({
      label: say(t => t.right),
      max: 8,
      rows: remedyRows,
      fields: {
        what: words({ label: say(t => t.what), max: 500, required: say(t => t.whatNeeded) }),
        kind: choice({ label: say(t => t.kind), options: kindOptions }),
        owner: hidden({ max: 80 }),
        by: day({ label: say(t => t.by), required: say(t => t.byNeeded) }),
      },
    }),
    nextStep: words({ label: say(t => t.nextStep), max: 1000 }),
  },
  check: ({ remedies }, { language }) =>
    remedies.flatMap(({ owner }, index) =>
      findOwner(owner ?? '')
        ? []
        : [{ field: `remedies[${index}].owner`, message: text(language).desk.answer.ownerNeeded }],
    ),
})
export type AnswerFields = FieldsOf<typeof answerForm>

/** All that a refused answer lacks, each with its field; none where the refusal is not about what was typed. */
export const lackingFields = (refusal: Refusal): readonly Problem[] =>
  [refusal, ...(refusal.also ?? [])].flatMap(({ about, because, clause }) =>
    about === undefined
      ? []
      : [
          {
            field: about,
            message: because,
            ...(about.endsWith('.by') && { at: `${about}-day` }),
            clause: { id: clause },
          },
        ],
  )

/** The command a filled form asks for; each thing that puts it right gets an id of its own. */
export function answerCommand(fields: AnswerFields, newId: () => string): AnswerConcern {
  const { outcome, reasons = '', restsOn, restsToo, remedies, nextStep = '' } = fields
  return {
    type: 'AnswerConcern',
    outcome,
    reasons,
    restsOn: [...new Set([...restsOn, ...restsToo])],
    remedies: remedies.flatMap(each => remedyFrom(each, newId)),
    nextStep,
  }
}

type Row = AnswerFields['remedies'][number] & { readonly by: PlainDate }

function remedyFrom({ what, kind, owner, by }: Row, newId: () => string): readonly Remedy[] {
  const who = findOwner(owner ?? '')
  if (!who) return []
  const remedy = {
    remedy: newId(),
    kind: remedyKinds.find(each => each === kind) ?? 'other',
    what,
    ownerBody: who.body,
    by,
  }
  return [who.person ? { ...remedy, owner: who.person } : remedy]
}
