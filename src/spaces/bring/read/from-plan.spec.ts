import { describe, expect, test } from 'vitest'
import { childId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { fromPlan, splitPlan } from './from-plan.ts'

const kofi = childId('0b6cf6a1-52c7-4d3a-9a58-3f0f6f2b7c11')

describe('a plan pasted whole', () => {
  test('is taken apart at its headings, however they are written', () => {
    const split = splitPlan(
      'Norchester EHC plan\r\nSECTION A – views\r\nTrains.\r\n**Section B:**\r\nSpeech.\r\nsection h1 Care\r\nA break.\r\nSection H 2\r\nNone.',
    )
    expect([...split]).toEqual([
      ['A', 'Trains.'],
      ['B', 'Speech.'],
      ['H1', 'A break.'],
      ['H2', 'None.'],
    ])
  })
  test('loses no sentence that stands beside a letter, and keeps a section that comes twice', () => {
    const split = splitPlan('Section E: He asks for help.\nIn class.\nSection F\nTherapy.\nSection E\nHe reads aloud.')
    expect(split.get('E')).toBe('He asks for help.\nIn class.\n\nHe reads aloud.')
  })
  test('without a heading is not taken apart', () => expect(splitPlan('He is in section A of the class.').size).toBe(0))
})

describe('as pieces', () => {
  const plan = {
    keeper: 'Norchester Council',
    madeOn: plainDate('2025-05-03'),
    words: new Map([
      ['E', 'He asks for help.'],
      ['F', '- Therapy, weekly\n- A quiet place\n\nA desk by the window'],
    ] as const),
  }
  test('[RCD-22] each says its section, its day and who wrote it; none is the child’s own voice', () => {
    const { pieces, writers } = fromPlan(plan, kofi)
    expect(pieces.map(({ part, words, voice, brought }) => [part, words, voice, brought.section, brought.on])).toEqual([
      ['hopes', 'He asks for help.', 'professional', 'E', '2025-05-03'],
      ['agreed', 'Therapy, weekly', 'professional', 'F', '2025-05-03'],
      ['agreed', 'A quiet place', 'professional', 'F', '2025-05-03'],
      ['agreed', 'A desk by the window', 'professional', 'F', '2025-05-03'],
    ])
    expect(writers).toMatchObject([{ name: 'Norchester Council' }])
  })
  test('[RCD-22] are the same pieces when the same plan is typed again', () =>
    expect(fromPlan(plan, kofi)).toEqual(fromPlan(plan, kofi)))
})
