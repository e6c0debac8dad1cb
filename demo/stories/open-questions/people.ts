import { numbersFrom } from '../../../src/slices/consultation/domain/consensus/planted.ts'
import type { DeclaredGroup } from '../../../src/slices/consultation/domain/events.ts'
import type { KeptSheet } from '../../../src/slices/consultation/store/votes.ts'
import { idOf } from '../../ids.ts'
import type { Sentence } from './sentences.ts'

/** How many say they are what, and how their opinions lean. Some are two things at once. */
const told: readonly (readonly [count: number, declared: readonly DeclaredGroup[], law: number, help: number])[] = [
  [34, ['young-person'], 0.6, 0.3],
  [66, ['parent'], 0.62, 0.22],
  [11, ['parent', 'education'], 0.4, 0.45],
  [46, ['education'], 0.18, 0.62],
  [8, ['health'], 0.2, 0.55],
  [14, ['council'], 0.08, 0.22],
  [7, ['other'], 0.4, 0.3],
  [16, [], 0.35, 0.35],
]

/** About two hundred invented participants, the same every time: each leans one way, and votes on most sentences. */
export function participants(
  sentences: readonly (Sentence & { readonly statement: string })[],
  seed: number,
): readonly KeptSheet[] {
  const next = numbersFrom(seed)
  return told.flatMap(([count, declared, law, help], kind) =>
    Array.from({ length: count }, (_, at) => {
      const lean = next()
      const side = lean < law ? 0 : lean < law + help ? 1 : 2
      const stays = 0.45 + next() * 0.5
      const way = next()
      return {
        voter: idOf(`participant ${kind} ${at}`),
        declared,
        sheet: 'told',
        channel: way < 0.18 ? 'paper' : way < 0.4 ? 'room' : 'phone',
        votes: sentences.flatMap(({ statement, leaning }) => {
          const [votes, passes, agrees] = [next() < stays, next() < 0.09, next() < leaning[side]]
          return votes ? [{ statement, vote: passes ? 0 : agrees ? 1 : -1 }] : []
        }),
      }
    }),
  )
}
