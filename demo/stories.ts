import { aaliyah } from './stories/aaliyah.ts'
import { autumn } from './stories/autumn.ts'
import { kofi } from './stories/kofi.ts'
import { mila } from './stories/mila.ts'
import { moves } from './stories/moves.ts'
import { openQuestions } from './stories/open-questions.ts'
import { others } from './stories/others.ts'
import { reviews } from './stories/reviews.ts'
import { samuel } from './stories/samuel.ts'
import type { Scene } from './teller.ts'

/** Everything that happened before the visitor arrives, in whatever order: the teller sorts it by its days. */
export const stories: readonly Scene[] = [
  ...autumn,
  ...kofi,
  ...mila,
  ...others,
  ...aaliyah,
  ...reviews,
  ...moves,
  ...samuel,
  ...openQuestions,
]
