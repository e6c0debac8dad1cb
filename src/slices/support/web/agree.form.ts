import { personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { id } from '../../../platform/web/forms/id.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { ticks } from '../../../platform/web/forms/ticks.tsx'
import { time } from '../../../platform/web/forms/time.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { findExpectation } from '../../expectations/index.ts'
import { findOwner } from './owner-field.ts'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (agree: Text['desk']['agree']) => string): Say =>
  language =>
    pick(text(language).desk.agree)

export const weekdayTicks = ticks({
  label: say(t => t.weekdays),
  options: {
    1: say(t => t.weekday[1]),
    2: say(t => t.weekday[2]),
    3: say(t => t.weekday[3]),
    4: say(t => t.weekday[4]),
    5: say(t => t.weekday[5]),
  },
})

/** How often, when and where: asked when something is agreed and when it changes. */
export const rhythmFields = {
  evidence: choice({
    label: say(t => t.evidence),
    options: {
      session: say(t => t.evidenceOptions.session),
      'every day': say(t => t.evidenceOptions['every day']),
      once: say(t => t.evidenceOptions.once),
    },
    required: say(t => t.needEvidence),
  }),
  weekdays: weekdayTicks,
  time: time({ label: say(t => t.time) }),
  place: line({ label: say(t => t.place), max: 80, hint: say(t => t.placeHint) }),
  away: flag({ label: say(t => t.clinic) }),
  to: day({ label: say(t => t.to), hint: say(t => t.toHint), required: say(t => t.needTo) }),
}

type Rhythmic = { readonly evidence: string; readonly weekdays: readonly string[] }

/** Certain days need a day. */
export const rhythmProblems = ({ evidence, weekdays }: Rhythmic, language: Parameters<typeof text>[0]) =>
  evidence === 'session' && weekdays.length === 0
    ? [{ field: 'weekdays', message: text(language).desk.agree.needWeekdays }]
    : []

/** Agreeing support: who, what, how often, from when to when, toward what, on which expectation (SUP-1). */
export const agreeForm = defineForm({
  fields: {
    name: line({ label: say(t => t.name), hint: say(t => t.nameHint), max: 60, required: say(t => t.needName) }),
    what: words({
      label: say(t => t.what),
      hint: say(t => t.whatHint),
      max: 1000,
      rows: 3,
      required: say(t => t.needWhat),
    }),
    owner: line({ label: say(t => t.owner), hint: say(t => t.ownerHint), required: say(t => t.needOwner) }),
    ...rhythmFields,
    from: day({ label: say(t => t.from), required: say(t => t.needFrom) }),
    group: id({ as: text => text }),
    outcome: words({
      label: say(t => t.outcome),
      hint: say(t => t.outcomeHint),
      max: 500,
      rows: 2,
      required: say(t => t.needOutcome),
    }),
    expectation: line({ label: say(t => t.expectation), max: 20, required: say(t => t.needExpectation) }),
    agreedWith: picks({ label: say(t => t.agreedWith), hint: say(t => t.agreedWithHint), as: personId, max: 20 }),
  },
  check: (answers, { language }) => [
    ...(findOwner(answers.owner) ? [] : [{ field: 'owner', message: text(language).desk.agree.needOwner }]),
    ...(findExpectation(answers.expectation)
      ? []
      : [{ field: 'expectation', message: text(language).desk.agree.needExpectation }]),
    ...rhythmProblems(answers, language),
    ...endsBefore(answers, language),
  ],
})

const endsBefore = (answers: { from: PlainDate; to: PlainDate }, language: Parameters<typeof text>[0]) =>
  answers.to < answers.from ? [{ field: 'to', message: text(language).desk.agree.endsBefore }] : []
