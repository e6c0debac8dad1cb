import { childId, personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { id } from '../../../platform/web/forms/id.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

/** Who has a class or a group, as what, from when to when. */
export const giveForm = defineForm({
  fields: {
    className: line({ label: say(t => t.timetable.className), max: 100, required: say(t => t.timetable.needClass) }),
    person: pick({ label: say(t => t.timetable.person), as: personId, required: say(t => t.timetable.needPerson) }),
    job: choice({
      label: say(t => t.timetable.job),
      options: {
        'class-teacher': say(t => t.timetable.jobs['class-teacher']),
        'teaching-assistant': say(t => t.timetable.jobs['teaching-assistant']),
        'key-person': say(t => t.timetable.jobs['key-person']),
      },
      required: say(t => t.timetable.needJob),
    }),
    from: day({ label: say(t => t.timetable.from), earliest: 'today', required: say(t => t.timetable.needFrom) }),
    last: day({ label: say(t => t.timetable.last) }),
  },
  check: ({ from, last }, { language }) =>
    last && last < from ? [{ field: 'last', message: text(language).timetable.wrongOrder, at: 'last-day' }] : [],
})

/** Whose class ends now. */
export const endForm = defineForm({
  fields: {
    person: id({ as: personId, required: true }),
    className: line({ label: say(t => t.timetable.className), max: 100, required: say(t => t.timetable.needClass) }),
  },
})

/** Who stands in for whom, from when to when. */
export const standInForm = defineForm({
  fields: {
    whom: pick({ label: say(t => t.timetable.standInFor), as: personId, required: say(t => t.timetable.needFor) }),
    who: pick({ label: say(t => t.timetable.standInWho), as: personId, required: say(t => t.timetable.needWho) }),
    since: day({
      label: say(t => t.timetable.standInFrom),
      earliest: 'today',
      required: say(t => t.timetable.needFrom),
    }),
    until: day({ label: say(t => t.timetable.last), required: say(t => t.timetable.needLast) }),
  },
  check: ({ whom, who, since, until }, { language }) => {
    const t = text(language).timetable
    if (whom === who) return [{ field: 'who', message: t.samePerson }]
    return until < since ? [{ field: 'until', message: t.wrongOrder, at: 'until-day' }] : []
  },
})

/** Which stand-in ends. */
export const endStandInForm = defineForm({
  fields: { who: id({ as: personId, required: true }), whom: id({ as: personId, required: true }) },
})

/** A class at the end of its year: everyone goes up but those who stay or leave. */
export const yearForm = defineForm({
  fields: {
    to: line({ label: say(t => t.year.to), max: 100, required: say(t => t.year.needTo) }),
    teacher: pick({ label: say(t => t.year.teacher), as: personId }),
    stays: picks({ label: say(t => t.year.stays), as: childId, max: 100 }),
    leaves: picks({ label: say(t => t.year.leaves), as: childId, max: 100 }),
  },
  check: ({ stays, leaves }, { language }) =>
    stays.some(each => leaves.includes(each)) ? [{ field: 'leaves', message: text(language).year.both }] : [],
})

/** Who is reminded. */
export const remindForm = defineForm({ fields: { person: id({ as: personId, required: true }) } })
