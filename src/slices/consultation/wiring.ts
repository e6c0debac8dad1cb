import type { Slice } from '../../platform/slice.ts'
import { dialogueProjection, statementProjection } from './store/projection.ts'
import { eachDay } from './tasks/each-day.ts'
import { routes } from './web/routes.ts'

/** Consultation, for `main.ts` alone. */
export const consultation: Slice = {
  name: 'consultation',
  routes,
  eachDay,
  projections: [dialogueProjection, statementProjection],
  clauses: {
    DialogueOpened: ['CON-1'],
    DialogueClosed: ['CON-10'],
    DialogueTextWritten: ['CON-8'],
    DialogueTextAgreed: ['CON-10'],
    DialogueThemeAnswered: ['CON-10'],
    StatementAdded: ['CON-3'],
    StatementLetThrough: ['CON-7'],
    StatementHeldBack: ['CON-7'],
    StatementReworded: ['CON-8'],
    StatementQuoted: ['CON-9'],
  },
}
