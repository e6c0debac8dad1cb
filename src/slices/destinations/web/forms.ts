import { bodyId, personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

/** What the next move is. */
export const sayForm = defineForm({
  fields: {
    kind: choice({
      label: say(t => t.desk.say.kind),
      options: {
        class: say(t => t.kinds.class),
        'early-years': say(t => t.kinds['early-years']),
        school: say(t => t.kinds.school),
        phase: say(t => t.kinds.phase),
        setting: say(t => t.kinds.setting),
        area: say(t => t.kinds.area),
        'post-16': say(t => t.kinds['post-16']),
        'adult-life': say(t => t.kinds['adult-life']),
      },
      required: say(t => t.desk.say.needKind),
    }),
    to: line({
      label: say(t => t.desk.say.to),
      hint: say(t => t.desk.say.toHint),
      max: 120,
      required: say(t => t.desk.say.needTo),
    }),
    on: day({ label: say(t => t.desk.say.on), earliest: 'today', required: say(t => t.desk.say.needOn) }),
  },
})

export const helpForm = defineForm({
  fields: {
    stage: choice({
      label: say(t => t.desk.help.stage),
      options: {
        before: say(t => t.stages.before),
        during: say(t => t.stages.during),
        after: say(t => t.stages.after),
      },
      required: say(t => t.desk.help.needStage),
    }),
    what: words({
      label: say(t => t.desk.help.what),
      hint: say(t => t.desk.help.whatHint),
      max: 500,
      rows: 2,
      required: say(t => t.desk.help.needWhat),
    }),
    who: pick({ label: say(t => t.desk.help.who), as: personId, required: say(t => t.desk.help.needWho) }),
    by: day({ label: say(t => t.desk.help.by), earliest: 'today', required: say(t => t.desk.help.needBy) }),
  },
})

export const dropForm = defineForm({
  fields: {
    why: words({ label: say(t => t.desk.drop.why), max: 500, rows: 2, required: say(t => t.desk.drop.needWhy) }),
  },
})

/** What becomes of one thing: with whom and until when, by what, or why it is not needed (DES-2). */
export const decideForm = defineForm({
  fields: {
    becomes: choice({
      label: say(t => t.desk.decide.becomes),
      options: {
        continues: say(t => t.desk.decide.options.continues),
        replaced: say(t => t.desk.decide.options.replaced),
        'no-longer-needed': say(t => t.desk.decide.options['no-longer-needed']),
      },
      required: say(t => t.desk.decide.needBecomes),
    }),
    withWhom: line({ label: say(t => t.desk.decide.withWhom), max: 200 }),
    to: day({ label: say(t => t.desk.decide.to), earliest: 'today' }),
    by: line({ label: say(t => t.desk.decide.by), max: 200 }),
    because: words({
      label: say(t => t.desk.decide.because),
      max: 500,
      rows: 2,
      required: say(t => t.desk.decide.needBecause),
    }),
  },
  check: ({ becomes, withWhom, to, by }, { language }) => {
    const t = text(language).desk.decide
    if (becomes === 'replaced') return by ? [] : [{ field: 'by', message: t.needBy }]
    if (becomes !== 'continues') return []
    return [
      ...(withWhom ? [] : [{ field: 'withWhom', message: t.needWithWhom }]),
      ...(to ? [] : [{ field: 'to', message: t.needTo, at: 'to-day' }]),
    ]
  },
})
export type DecideFields = FieldsOf<typeof decideForm>

export const seenForm = defineForm({
  fields: {
    who: pick({ label: say(t => t.desk.seen.who), as: personId, required: say(t => t.desk.seen.needWho) }),
  },
})

/** Which setting the child goes to, and who of the family agreed (DES-3). */
export const agreeForm = defineForm({
  fields: {
    setting: pick({ label: say(t => t.desk.agree.setting), as: bodyId, required: say(t => t.desk.agree.needSetting) }),
    who: pick({ label: say(t => t.desk.agree.who), as: personId, required: say(t => t.desk.agree.needWho) }),
  },
})

/** Who meets the child on the first day, where and when. */
export const welcomeForm = defineForm({
  fields: {
    meets: pick({ label: say(t => t.desk.coming.meets), as: personId, required: say(t => t.desk.coming.needMeets) }),
    where: words({
      label: say(t => t.desk.coming.where),
      hint: say(t => t.desk.coming.whereHint),
      max: 500,
      rows: 3,
      required: say(t => t.desk.coming.needWhere),
    }),
  },
})

/** Whose place around the child ends with the move: none, unless ticked. */
export const peopleForm = defineForm({
  fields: {
    leaves: picks({ label: say(t => t.my.people.leaves), as: id => id, max: 60 }),
  },
})
