import { describe, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { OpenDialogue } from './commands.ts'
import { type DialogueContext, dialogue } from './dialogue.ts'
import type { DialogueEvent } from './events.ts'

const hilary = personId('a0000000-0000-4000-8000-000000000001')
const priya = personId('a0000000-0000-4000-8000-000000000002')
const id = 'd0000000-0000-4000-8000-000000000001'
const asHilary: DialogueContext = {
  ...{ today: plainDate('2026-11-30'), packs: testPacks(), themes: ['a say', 'places'] },
  actor: { person: hilary, as: 'partnership-officer' },
}
const asPriya: DialogueContext = { ...asHilary, actor: { person: priya, as: 'inclusion-lead' } }
const later: DialogueContext = { ...asHilary, today: plainDate('2026-12-19') }
const open: OpenDialogue = {
  ...{ type: 'OpenDialogue', dialogue: id, name: 'quiet-rooms', title: 'Quiet rooms?', byCode: false },
  ...{ background: 'Some schools have one.', backgroundEasy: 'A quiet place.', until: plainDate('2026-12-18') },
}
const opened: DialogueEvent = {
  type: 'DialogueOpened',
  data: {
    ...{ dialogue: id, name: 'quiet-rooms', title: 'Quiet rooms?', byCode: false, until: plainDate('2026-12-18') },
    ...{ background: 'Some schools have one.', backgroundEasy: 'A quiet place.', facilitators: [hilary] },
    ...{ openedOn: plainDate('2026-11-30'), answersBy: plainDate('2027-01-29') },
  },
}
const written: DialogueEvent = {
  type: 'DialogueTextWritten',
  data: { dialogue: id, version: 1, words: 'A quiet place in every school.', writtenOn: plainDate('2026-12-01') },
}
const answered = (theme: string): DialogueEvent => ({
  type: 'DialogueThemeAnswered',
  data: { dialogue: id, theme, outcome: 'will', words: 'From April.', answeredOn: plainDate('2026-12-19') },
})

describe('a dialogue', () => {
  test('[CON-1] is opened by whoever acts for all partners, and by nobody else', () => {
    given(dialogue, asPriya).when(open).thenRefused('CON-1', 'whole partnership')
    given(dialogue, asHilary).when(open).thenExactly(opened)
  })
  test('[CON-1] gives people time', () =>
    given(dialogue, asHilary)
      .when({ ...open, until: plainDate('2026-11-30') })
      .thenRefused('CON-1', 'time'))
  test('[CON-7] is looked after by those it names', () =>
    given(dialogue, asPriya, opened).when({ type: 'CloseDialogue' }).thenRefused('CON-7'))
})

describe('the text it leads to', () => {
  const agree = { type: 'AgreeText' } as const
  test('[CON-8] changes only with a reason', () => {
    const change = { type: 'WriteText', words: 'A quiet place in each school.' } as const
    given(dialogue, asHilary, opened, written).when(change).thenRefused('CON-8')
    given(dialogue, asHilary, opened, written)
      .when({ ...change, because: 'Shorter' })
      .thenHappened('DialogueTextWritten')
  })
  test('[CON-10] is not ready while people may still vote', () =>
    given(dialogue, asHilary, opened, written).when(agree).thenRefused('CON-10', 'still vote'))
  test('[CON-10] is not ready while a theme has no answer', () =>
    given(dialogue, later, opened, written, answered('places')).when(agree).thenRefused('CON-10', 'a say'))
  test('[CON-10] is ready once people had their time and every theme its answer: others hear of it', () =>
    given(dialogue, later, opened, written, answered('places'), answered('a say'))
      .when(agree)
      .thenExactly({
        type: 'DialogueTextAgreed',
        data: {
          ...{ dialogue: id, title: 'Quiet rooms?', version: 1, words: 'A quiet place in every school.' },
          agreedOn: plainDate('2026-12-19'),
        },
      }))
})
