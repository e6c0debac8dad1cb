import { plainDate } from '../../../kernel/plain-date.ts'
import type { RecordCopy } from '../record-copy.ts'

const on = plainDate('2026-11-02')

/** A copy with a little of everything: for tests of each kind. */
export const exampleCopy: RecordCopy = {
  format: 'tandem-development-record',
  version: 1,
  copy: '4f1c1f0e-2a6b-4c7d-8e9f-0a1b2c3d4e5f',
  madeAt: '2026-11-30T08:05:00.000Z',
  asOf: plainDate('2026-11-30'),
  madeFor: { name: 'Amara Mensah', is: 'mother' },
  from: 'Wrenshire Council',
  child: {
    id: '0b6cf6a1-52c7-4d3a-9a58-3f0f6f2b7c11',
    given: 'Kofi',
    family: 'Mensah',
    knownAs: 'Kofi',
    bornOn: plainDate('2018-05-14'),
    setting: 'Oakfield School',
    className: '4 Maple',
  },
  contact: { name: 'Priya Patel', is: 'Inclusion lead (SENCO)' },
  parts: [
    {
      part: 'keep-me-safe',
      title: 'Keep me safe',
      entries: [
        {
          id: '11111111-2a6b-4c7d-8e9f-0a1b2c3d4e5f',
          version: 2,
          words: 'Peanut allergy.\nNo shared food.',
          language: 'en',
          voice: 'together',
          writtenOn: on,
          audience: 'in-charge',
          differently: [],
        },
      ],
    },
    {
      part: 'helps',
      title: 'What helps',
      entries: [
        {
          id: '22222222-2a6b-4c7d-8e9f-0a1b2c3d4e5f',
          version: 1,
          words: 'Wait. Let me finish <b>& "more"</b>',
          language: 'en',
          voice: 'young-person',
          by: { name: 'Kofi', is: '8' },
          writtenOn: on,
          audience: 'circle',
          heard: { on, how: 'pictures', withHelpOf: 'Jo' },
          differently: [
            {
              words: 'He hurries when he is asked to wait.',
              language: 'en',
              voice: 'parent',
              by: { name: 'Amara Mensah', is: 'mother' },
              writtenOn: on,
            },
          ],
        },
      ],
    },
  ],
  agreed: [
    {
      id: '33333333-2a6b-4c7d-8e9f-0a1b2c3d4e5f',
      name: 'Talk Time',
      what: 'A small group to talk and play',
      rhythm: 'Mondays at 10:30',
      gives: 'Jo Whitcombe, the therapy team',
      from: on,
      to: plainDate('2026-12-17'),
      outcome: 'Kofi finishes his own sentence',
      status: 'agreed',
      sessions: { expected: 6, happened: 3 },
    },
  ],
  people: [
    { name: 'Amara Mensah', is: 'mother', standing: 'parent' },
    { name: 'Jo Whitcombe', is: 'Speech and language therapist', standing: 'service' },
  ],
}
