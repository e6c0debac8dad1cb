import { personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { group } from '../../../platform/web/forms/group.tsx'
import { id } from '../../../platform/web/forms/id.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { time } from '../../../platform/web/forms/time.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { findOwner, type Givers, weekdayTicks } from '../../support/index.ts'
import type { HoldReview } from '../domain/commands.ts'
import type { Change, Owner, Rhythm } from '../domain/events.ts'
import type { GoingOn } from '../store/run-review.ts'
import type { Around } from '../store/views.ts'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (hold: Text['desk']['hold']) => string): Say =>
  language =>
    choose(text(language).desk.hold)

/** What came of a review: each thing agreed has its word, differences stay, and the child has the last one. */
export const holdForm = defineForm({
  fields: {
    heldOn: day({ label: say(t => t.on), latest: 'today', required: say(t => t.needOn) }),
    present: picks({ label: say(t => t.present), as: personId, max: 60 }),
    changes: group({
      label: say(t => t.each),
      max: 60,
      fields: {
        commitment: id({ as: each => each, required: true }),
        decided: choice({
          label: say(t => t.decided),
          options: {
            continues: say(t => t.decidedOptions.continues),
            changes: say(t => t.decidedOptions.changes),
            ends: say(t => t.decidedOptions.ends),
          },
          required: say(t => t.needDecided),
        }),
        because: words({ label: say(t => t.because), max: 1000, rows: 2, required: say(t => t.needBecause) }),
        until: day({ label: say(t => t.until) }),
        owner: line({ label: say(t => t.owner) }),
        weekdays: weekdayTicks,
        time: time({ label: say(t => t.time) }),
        place: line({ label: say(t => t.place), max: 80 }),
        to: day({ label: say(t => t.to) }),
        on: day({ label: say(t => t.endsOn) }),
      },
    }),
    agreed: choice({
      label: say(t => t.agreed),
      options: { yes: say(t => t.agreedOptions.yes), no: say(t => t.agreedOptions.no) },
      required: say(t => t.needAgreed),
    }),
    differsBy: pick({ label: say(t => t.differsBy), as: personId }),
    differsWords: words({ label: say(t => t.differsWords), max: 1000, rows: 2 }),
    canDo: words({
      label: say(t => t.canDo),
      hint: say(t => t.canDoHint),
      max: 2000,
      rows: 3,
      required: say(t => t.needCanDo),
    }),
    how: choice({
      label: say(t => t.how),
      options: {
        said: say(t => t.howOptions.said),
        wrote: say(t => t.howOptions.wrote),
        drew: say(t => t.howOptions.drew),
        signed: say(t => t.howOptions.signed),
        'showed us': say(t => t.howOptions['showed us']),
      },
      required: say(t => t.needHow),
    }),
    nextOn: day({ label: say(t => t.next), earliest: 'today', required: say(t => t.needNext) }),
  },
  check: ({ changes, agreed, differsBy, differsWords }, { language }) => [
    ...changes.flatMap((change, index) =>
      change.decided === 'changes' && changesNothing(change)
        ? [
            {
              field: `changes[${index}].to`,
              at: `changes[${index}].to-day`,
              message: text(language).desk.hold.needChange,
            },
          ]
        : [],
    ),
    ...(agreed === 'no' && !(differsBy && differsWords)
      ? [{ field: 'differsWords', message: text(language).desk.hold.needDiffers }]
      : []),
  ],
})
export type HoldFields = FieldsOf<typeof holdForm>

type How = {
  readonly weekdays: readonly string[]
  readonly time?: string | undefined
  readonly place?: string | undefined
  readonly owner?: string | undefined
}
const changesNothing = ({
  weekdays,
  time: at,
  place,
  owner,
  to,
}: How & { readonly to?: PlainDate | undefined }): boolean => weekdays.length === 0 && !at && !place && !owner && !to

/** How often, when and where it is from now on; what was left empty stays as it is. */
function rhythmFrom(
  { weekdays, time: at, place }: How,
  now: GoingOn['rhythm'] | undefined,
): { readonly rhythm?: Rhythm } {
  if (!now || now.evidence === 'once' || (weekdays.length === 0 && !at && !place)) return {}
  const where = { time: at ?? now.time, place: place ?? now.place }
  if (now.evidence === 'every day') return { rhythm: { ...now, ...where } }
  return { rhythm: { ...now, ...where, weekdays: weekdays.length > 0 ? weekdays.map(Number) : now.weekdays } }
}

/** Who gives it from now on; whoever gives it now is no change. */
function ownerFrom({ owner }: How, now: Owner | undefined, givers: Givers): { readonly owner?: Owner } {
  const chosen = owner ? findOwner(owner, givers) : undefined
  return chosen && (chosen.body !== now?.body || chosen.person !== now.person) ? { owner: chosen } : {}
}

/** The command a filled form asks for. What is not asked of somebody is not put in their mouth. */
export function holdCommand(
  fields: HoldFields,
  around: readonly Around[],
  goingOn: readonly GoingOn[],
  givers: Givers,
  me: HoldReview['present'][number],
): HoldReview {
  const { heldOn, present, changes, agreed, differsBy, differsWords, canDo, how, nextOn } = fields
  const voice = around.find(each => each.person === differsBy)?.voice ?? 'family'
  return {
    type: 'HoldReview',
    heldOn,
    present: present.includes(me) ? present : [...present, me],
    changes: changes.map(change =>
      changeFrom(
        change,
        heldOn,
        goingOn.find(each => each.commitment === change.commitment),
        givers,
      ),
    ),
    agreed: agreed === 'yes',
    differences: agreed === 'no' && differsBy && differsWords ? [{ by: differsBy, voice, words: differsWords }] : [],
    canDoNow: { words: canDo, how, ...(how !== 'wrote' && { writtenDownBy: me }) },
    nextReviewOn: nextOn,
  }
}

function changeFrom(
  change: HoldFields['changes'][number],
  heldOn: HoldFields['heldOn'],
  asItIs: GoingOn | undefined,
  givers: Givers,
): Change {
  const { commitment, decided, because, until, to, on } = change
  switch (decided) {
    case 'continues':
      return { commitment, because, decided, ...(until && { to: until }) }
    case 'changes':
      return {
        ...{ commitment, because, decided },
        ...(to && { to }),
        ...rhythmFrom(change, asItIs?.rhythm),
        ...ownerFrom(change, asItIs?.owner, givers),
      }
    case 'ends':
      return { commitment, because, decided, on: on ?? heldOn, why: 'no-longer-needed' }
  }
}
