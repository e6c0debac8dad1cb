import { choice } from '../../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../../platform/web/forms/define-form.ts'
import { hidden } from '../../../../platform/web/forms/hidden.tsx'
import { id } from '../../../../platform/web/forms/id.tsx'
import { line } from '../../../../platform/web/forms/line.tsx'
import { ticks } from '../../../../platform/web/forms/ticks.tsx'
import { whole } from '../../../../platform/web/forms/whole.tsx'
import { words } from '../../../../platform/web/forms/words.tsx'
import { groupOptions, say } from '../form-words.ts'

export const startForm = defineForm({
  fields: {
    code: line({ label: say(t => t.say.code), hint: say(t => t.say.codeHint), max: 20, autocomplete: 'off' }),
    room: hidden({ max: 4 }),
    same: hidden({ max: 4 }),
  },
})

const anId = id({ as: each => each, required: true })
/** The button that was pressed is the vote. */
export const voteForm = defineForm({
  fields: {
    statement: anId,
    wording: whole({ label: say(t => t.say.code), min: 1, max: 1000, required: say(t => t.say.otherWords) }),
    vote: choice({
      label: say(t => t.say.agree),
      options: { agree: say(t => t.say.agree), disagree: say(t => t.say.disagree), pass: say(t => t.say.pass) },
      required: say(t => t.say.liveHint),
    }),
    live: choice({
      label: say(t => t.say.live),
      options: { yes: say(t => t.say.yes), 'only-if': say(t => t.say.onlyIf), no: say(t => t.say.no) },
    }),
  },
})
export const takeBackForm = defineForm({ fields: { statement: anId } })

/** As long as any pack will allow: the pack's own limit is a refusal with its clause (CON-3). */
export const addForm = defineForm({
  fields: {
    words: words({
      label: say(t => t.say.add),
      hint: say(t => t.say.addHint),
      max: 140,
      rows: 3,
      required: say(t => t.say.addNeeded),
    }),
    anyway: hidden({ max: 4 }),
  },
})

export const aboutForm = defineForm({
  fields: {
    groups: ticks({
      label: say(t => t.say.you),
      hint: say(t => t.say.youHint),
      options: groupOptions,
    }),
  },
})

export const rateForm = defineForm({
  fields: {
    rating: choice({
      label: say(t => t.public.counted.rate),
      hint: say(t => t.public.counted.rateHint),
      options: {
        well: say(t => t.public.counted.rates.well),
        partly: say(t => t.public.counted.rates.partly),
        not: say(t => t.public.counted.rates.not),
      },
      required: say(t => t.public.counted.rateNeeded),
    }),
  },
})
