import { bodyId } from '../../../kernel/ids.ts'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { time } from '../../../platform/web/forms/time.tsx'
import { weekdayTicks } from './agree.form.ts'
import { findOwner } from './owner-field.ts'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (desk: Text['desk']) => string): Say =>
  language =>
    pick(text(language).desk)

/** Forming a group: when and where it meets, who leads it. It has no place for a child. */
export const newGroupForm = defineForm({
  fields: {
    name: line({ label: say(t => t.newGroup.name), max: 60, required: say(t => t.newGroup.needName) }),
    ledBy: line({ label: say(t => t.newGroup.ledBy), required: say(t => t.newGroup.needLedBy) }),
    heldAt: pick({ label: say(t => t.newGroup.heldAt), as: bodyId, required: say(t => t.newGroup.needHeldAt) }),
    place: line({ label: say(t => t.newGroup.place), max: 80, required: say(t => t.newGroup.needPlace) }),
    weekdays: weekdayTicks,
    time: time({ label: say(t => t.agree.time), required: say(t => t.newGroup.needTime) }),
    from: day({ label: say(t => t.agree.from), required: say(t => t.agree.needFrom) }),
    to: day({ label: say(t => t.agree.to), required: say(t => t.agree.needTo) }),
  },
  check: ({ ledBy, weekdays, from, to }, { language }) => {
    const t = text(language).desk
    return [
      ...(findOwner(ledBy) ? [] : [{ field: 'ledBy', message: t.newGroup.needLedBy }]),
      ...(weekdays.length > 0 ? [] : [{ field: 'weekdays', message: t.agree.needWeekdays }]),
      ...(to < from ? [{ field: 'to', message: t.agree.endsBefore }] : []),
    ]
  },
})
