import type { PlainDate } from '../../../kernel/plain-date.ts'

/** How the day was, and then what the report says every child should be able to say of their place. */
export const questions = [
  'today',
  'known',
  'respected',
  'listened-to',
  'safe',
  'belonging',
  'joining-in',
  'thriving',
] as const
export type Question = (typeof questions)[number]

/** From the best to the hardest. Never a number: nothing here can be added up. */
export const faces = ['great', 'good', 'soso', 'notgood', 'bad'] as const
export type Face = (typeof faces)[number]

export type Kept = { readonly about: Question; readonly on: PlainDate }

/** The question to ask now: how today was, then whichever has not been asked for longest; nothing when all were today. */
export function nextQuestion(kept: readonly Kept[], today: PlainDate): Question | undefined {
  const lastOn = (about: Question): string =>
    kept
      .filter(each => each.about === about)
      .map(each => each.on)
      .toSorted()
      .at(-1) ?? ''
  const open = questions.filter(about => lastOn(about) !== today)
  if (open[0] === 'today') return 'today'
  return open.toSorted((a, b) => lastOn(a).localeCompare(lastOn(b)))[0]
}

/** A face after which a person would ask whether somebody wants to talk. */
export const isHard = (face: Face): boolean => face === 'notgood' || face === 'bad'
