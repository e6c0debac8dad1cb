import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Packs } from '../../../policy/pack.ts'
import type { DialogueCommand, OpenDialogue } from './commands.ts'
import type { DialogueEvent } from './events.ts'
import { type Asking, mayFacilitate, mayOpen } from './may.ts'
import { answersBy } from './rules.ts'

export type Dialogue =
  | { readonly status: 'none' }
  | {
      readonly status: 'open' | 'closed'
      readonly dialogue: string
      readonly title: string
      readonly until: PlainDate
      readonly facilitators: readonly PersonId[]
      readonly text?: { readonly version: number; readonly words: string }
      readonly agreedVersion?: number
      readonly answered: readonly string[]
    }

export type DialogueContext = {
  readonly today: PlainDate
  readonly packs: Packs
  readonly actor: Asking
  /** Themes of its statements, each of which is owed an answer. */
  readonly themes: readonly string[]
}

/** A dialogue, from its question to a text that is agreed and the answers to what was said (CON-10). */
export const dialogue: Decider<Dialogue, DialogueCommand, DialogueEvent, DialogueContext> = {
  initial: { status: 'none' },
  evolve: (state, { type, data }) => {
    if (type === 'DialogueOpened') {
      const { dialogue: id, title, until, facilitators } = data
      return { status: 'open', dialogue: id, title, until, facilitators, answered: [] }
    }
    if (state.status === 'none') return state
    switch (type) {
      case 'DialogueClosed':
        return { ...state, status: 'closed' }
      case 'DialogueTextWritten':
        return { ...state, text: { version: data.version, words: data.words } }
      case 'DialogueTextAgreed':
        return { ...state, agreedVersion: data.version }
      case 'DialogueThemeAnswered':
        return { ...state, answered: [...state.answered.filter(each => each !== data.theme), data.theme] }
    }
  },
  decide: (command, state, context) => {
    if (command.type === 'OpenDialogue') return open(command, state, context)
    if (state.status === 'none') return refuse('CON-1', 'There is no such dialogue.')
    const may = mayFacilitate(state, context.actor)
    if (isRefusal(may)) return may
    return settle(command, state, context)
  },
}

function open(
  command: OpenDialogue,
  state: Dialogue,
  { today, packs, actor }: DialogueContext,
): readonly DialogueEvent[] | Refusal {
  const may = mayOpen(actor)
  if (isRefusal(may)) return may
  if (state.status !== 'none') return []
  const { dialogue: id, name, title, background, backgroundEasy, byCode, until } = command
  if (until <= today) return refuse('CON-1', 'People need time: choose a day after today.')
  return [
    {
      type: 'DialogueOpened',
      data: {
        ...{ dialogue: id, name, title, background, backgroundEasy, byCode, until },
        ...{ facilitators: [actor.person], openedOn: today, answersBy: answersBy(packs, until) },
      },
    },
  ]
}

type Living = Exclude<Dialogue, { readonly status: 'none' }>

function settle(
  command: Exclude<DialogueCommand, OpenDialogue>,
  state: Living,
  { today, themes }: DialogueContext,
): readonly DialogueEvent[] | Refusal {
  const of = state.dialogue
  switch (command.type) {
    case 'CloseDialogue':
      return state.status === 'closed' ? [] : [{ type: 'DialogueClosed', data: { dialogue: of, closedOn: today } }]
    case 'WriteText': {
      if (state.text?.words === command.words) return []
      const version = (state.text?.version ?? 0) + 1
      if (version > 1 && !command.because)
        return refuse('CON-8', 'Say why the words change: people agreed to those before.')
      const why = command.because === undefined ? {} : { because: command.because }
      return [
        {
          type: 'DialogueTextWritten',
          data: { dialogue: of, version, words: command.words, ...why, writtenOn: today },
        },
      ]
    }
    case 'AnswerTheme': {
      const { theme, outcome, words } = command
      return [{ type: 'DialogueThemeAnswered', data: { dialogue: of, theme, outcome, words, answeredOn: today } }]
    }
    case 'AgreeText':
      return agree(state, themes, today)
  }
}

/** A text is ready once everybody has had their time, and every theme of theirs has its answer. */
function agree(state: Living, themes: readonly string[], today: PlainDate): readonly DialogueEvent[] | Refusal {
  const { text, title, dialogue: of } = state
  if (!text) return refuse('CON-10', 'There is no text yet.', 'Write it first.')
  if (state.agreedVersion === text.version) return []
  if (state.status === 'open' && today <= state.until)
    return refuse('CON-10', 'People can still vote.', 'Wait until the last day, or close the dialogue first.')
  const waiting = themes.filter(theme => !state.answered.includes(theme))
  if (waiting.length > 0)
    return refuse(
      'CON-10',
      `Nobody has answered yet about: ${waiting.join(', ')}.`,
      'Say what becomes of each, and why.',
    )
  return [{ type: 'DialogueTextAgreed', data: { dialogue: of, title, ...text, agreedOn: today } }]
}
