import { bodyId, childId, personId } from '../../kernel/ids.ts'
import type { EndReason } from '../../platform/identity/ended-places.ts'
import { choice } from '../../platform/web/forms/choice.tsx'
import { day } from '../../platform/web/forms/day.tsx'
import { defineForm } from '../../platform/web/forms/define-form.ts'
import type { Say } from '../../platform/web/forms/field.ts'
import { id } from '../../platform/web/forms/id.tsx'
import { line } from '../../platform/web/forms/line.tsx'
import { pick } from '../../platform/web/forms/pick.tsx'
import { picks } from '../../platform/web/forms/picks.tsx'
import { words } from '../../platform/web/forms/words.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (words: Text['desk']) => string): Say =>
  language =>
    choose(text(language).desk)

export const nameForm = defineForm({
  fields: {
    given: line({ label: say(t => t.name.given), max: 100, required: say(t => t.name.needGiven) }),
    family: line({ label: say(t => t.name.family), max: 100, required: say(t => t.name.needFamily) }),
    knownAs: line({ label: say(t => t.name.knownAs), max: 100 }),
    sayIt: line({ label: say(t => t.name.sayIt), max: 100 }),
  },
})

export const askInForm = defineForm({
  fields: {
    body: id({ as: bodyId, required: true }),
    person: pick({ label: say(t => t.askIn.person), as: personId, required: say(t => t.askIn.needPerson) }),
    relationship: line({ label: say(t => t.askIn.relationship), max: 100 }),
  },
})

const reason = (of: EndReason): Say => say(t => t.endFamily.reasons[of])

export const endForm = defineForm({
  fields: {
    reason: choice({
      label: say(t => t.endFamily.reason),
      options: {
        asked: reason('asked'),
        'court-order': reason('court-order'),
        'no-responsibility': reason('no-responsibility'),
        'young-person': reason('young-person'),
        mistake: reason('mistake'),
      },
      required: say(t => t.endFamily.needReason),
    }),
    words: words({ label: say(t => t.endFamily.words), max: 1000, rows: 3, required: say(t => t.endFamily.needWords) }),
  },
})

export const sameForm = defineForm({
  fields: { other: pick({ label: say(t => t.same.choose), as: childId, required: say(t => t.same.needOne) }) },
})

export const wrongForm = defineForm({
  fields: {
    what: picks({ label: say(t => t.wrong.what), as: each => each, max: 100, required: say(t => t.wrong.needWhat) }),
    to: pick({ label: say(t => t.wrong.to), as: childId, required: say(t => t.wrong.needTo) }),
  },
})

export const diedForm = defineForm({
  fields: { on: day({ label: say(t => t.died.on), latest: 'today', required: say(t => t.died.needOn) }) },
})

export const sealForm = defineForm({
  fields: {
    given: line({ label: say(t => t.seal.given), max: 100, required: say(t => t.name.needGiven) }),
    family: line({ label: say(t => t.seal.family), max: 100, required: say(t => t.name.needFamily) }),
    knownAs: line({ label: say(t => t.seal.knownAs), max: 100 }),
    setting: pick({ label: say(t => t.seal.setting), as: bodyId }),
    second: pick({ label: say(t => t.seal.second), as: personId, required: say(t => t.seal.needSecond) }),
    reason: words({ label: say(t => t.seal.reason), max: 1000, rows: 3, required: say(t => t.seal.needReason) }),
  },
})

export const keeperForm = defineForm({
  fields: {
    seal: id({ as: each => each, required: true }),
    left: pick({ label: say(t => t.keeper.left), as: personId, required: say(t => t.keeper.needPerson) }),
    person: pick({ label: say(t => t.keeper.person), as: personId, required: say(t => t.keeper.needPerson) }),
    why: words({ label: say(t => t.keeper.why), max: 1000, rows: 3, required: say(t => t.keeper.needWhy) }),
  },
})

export const sealedForm = defineForm({
  fields: {
    sealed: id({ as: childId, required: true }),
    reason: words({ label: say(t => t.sealed.reason), max: 1000, rows: 3, required: say(t => t.sealed.needReason) }),
  },
})
