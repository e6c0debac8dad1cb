import { isRefusal } from '../../kernel/decider.ts'
import { runCommand } from '../../platform/events/run-command.ts'
import { type Listener, listener } from '../../platform/platform.ts'
import { type DialogueTextAgreed, findDialogueName } from '../consultation/index.ts'
import { draft } from './domain/draft.ts'

/** A text that people agreed on is not in force by that: it stands as a draft, with the dialogue it came from (EXP-4). */
const drafted: Listener = listener<DialogueTextAgreed>(async (act, { area, data }) => {
  const name = await findDialogueName(act, { area, dialogue: data.dialogue })
  if (name === undefined) return
  const { dialogue, title, version, words, agreedOn } = data
  const done = await runCommand(act, {
    ...{ area, slice: 'expectations', id: dialogue, subject: 'consultation', decider: draft, facts: {} },
    command: { type: 'DraftExpectation', dialogue, name, title, version, words, agreedOn },
  })
  if (isRefusal(done)) throw new Error(`A text that was agreed could not stand as a draft: ${done.because}`)
})

export const listens: Readonly<Record<string, Listener>> = { DialogueTextAgreed: drafted }
