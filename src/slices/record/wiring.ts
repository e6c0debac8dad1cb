import { tellWhoseDayHasCome } from '../../platform/identity/emergency-told.ts'
import type { Slice } from '../../platform/slice.ts'
import { duties } from './domain/duties.ts'
import { listens } from './listens.ts'
import { findTerms } from './store/chosen-words.ts'
import { recordProjection } from './store/projection.ts'
import { routes } from './web/routes.tsx'

/** The record, for `main.ts` alone. */
export const record: Slice = {
  name: 'record',
  routes,
  projections: [recordProjection],
  duties,
  clauses: {
    RecordOpened: ['RCD-1', 'RCD-9'],
    EntryWritten: ['RCD-2', 'RCD-5'],
    EntryHeldDifferently: ['RCD-4'],
    SharingChosen: ['RCD-5', 'RCD-10'],
    RecordBrought: ['RCD-22'],
    FileRefused: ['RCD-21'],
    ProfileRead: ['RCD-7'],
    EntryChangeAsked: ['RCD-12'],
    EntryChangeAnswered: ['RCD-12'],
    EntryErased: ['RCD-23'],
    CapacityRecorded: ['RCD-11'],
    WordsChosen: ['RCD-18'],
    CircleChanged: ['ACC-1', 'ACC-5'],
    LookTakenInEmergency: ['ACC-20', 'ACC-21'],
  },
  listens,
  terms: findTerms,
  // Two people put off telling a family until a day: on that day they are told, unless both agreed anew.
  eachDay: tellWhoseDayHasCome,
}
