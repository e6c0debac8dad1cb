import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { id } from '../../../platform/web/forms/id.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { text, type Words } from './text/text.ts'

/** The most letters of anything said in a concern or a question. */
export const mostWords = 4000

const say =
  (choose: (words: Words) => string): Say =>
  language =>
    choose(text(language))

/** What a concern is about, carried by the page and not typed. */
const source = { commitment: id({ as: each => each }), need: id({ as: each => each }) }

/** Two taps: the page knows what it is about. Words are asked only where it does not. */
export const raiseForm = defineForm({
  fields: {
    ...source,
    words: words({ label: say(t => t.my.raise.words), max: mostWords }),
    share: choice({
      label: say(t => t.my.raise.share),
      options: { named: say(t => t.my.raise.shareOptions.named), circle: say(t => t.my.raise.share) },
    }),
  },
  check: ({ commitment, need, words: said }, { language }) =>
    commitment || need || said ? [] : [{ field: 'words', message: text(language).my.raise.wordsEmpty }],
})

/** Someone who works with the child: their own concern, or one a family told them (P13). */
export const deskRaiseForm = defineForm({
  fields: {
    ...source,
    who: pick({ label: say(t => t.desk.raise.for), as: personId, required: say(t => t.desk.raise.whoNeeded) }),
    how: choice({
      label: say(t => t.desk.raise.channel),
      options: {
        'in person': say(t => t.desk.raise.channels['in person']),
        phone: say(t => t.desk.raise.channels.phone),
        paper: say(t => t.desk.raise.channels.paper),
      },
    }),
    saidOn: day({ label: say(t => t.desk.raise.saidOn), latest: 'today' }),
    words: words({
      label: say(t => t.desk.raise.words),
      max: mostWords,
      required: say(t => t.desk.raise.wordsNeeded),
    }),
  },
})

export const sayForm = defineForm({
  fields: {
    words: words({ label: say(t => t.my.thread.writeAnyone), max: mostWords, required: say(t => t.my.thread.empty) }),
  },
})

export const waitForm = defineForm({
  fields: { until: day({ label: say(t => t.my.pace.waitLabel), required: say(t => t.my.pace.waitNeeded) }) },
})

export const questionForm = defineForm({
  fields: {
    words: words({ label: say(t => t.my.questions.label), max: mostWords, required: say(t => t.my.questions.empty) }),
  },
})

/** What somebody of the family writes back to the child. */
export const homeReplyForm = defineForm({
  fields: {
    reply: words({
      label: say(t => t.my.questions.reply),
      max: mostWords,
      required: say(t => t.my.questions.replyEmpty),
    }),
  },
})

export const replyForm = defineForm({
  fields: {
    words: words({
      label: say(t => t.desk.questions.reply),
      max: mostWords,
      required: say(t => t.desk.questions.empty),
    }),
  },
})

/** What someone who works with the child knows, or what the child told them and said the family could see. */
export const addForm = defineForm({
  fields: {
    whose: choice({
      label: say(t => t.desk.concern.whose),
      options: { mine: say(t => t.desk.concern.mine), child: say(t => t.desk.concern.mine) },
    }),
    words: words({ label: say(t => t.desk.concern.add), max: mostWords, required: say(t => t.desk.concern.empty) }),
  },
})
