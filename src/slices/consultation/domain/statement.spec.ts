import { describe, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { AddStatement } from './commands.ts'
import type { StatementAdded, StatementEvent } from './events.ts'
import { type StatementContext, statement } from './statement.ts'

const hilary = personId('a0000000-0000-4000-8000-000000000001')
const nobody = personId('00000000-0000-4000-8000-000000000001')
const id = 'e0000000-0000-4000-8000-000000000001'
const today = plainDate('2026-11-30')

const anybody: StatementContext = {
  ...{ today, packs: testPacks(), actor: { person: nobody, as: 'public' }, waiting: 0 },
  dialogue: { id, isOpen: true, facilitators: [hilary] },
}
const asHilary: StatementContext = { ...anybody, actor: { person: hilary, as: 'partnership-officer' } }
const add: AddStatement = {
  ...{ type: 'AddStatement', statement: id, dialogue: id, words: 'Ask me first.', writtenBy: ['young-person'] },
}
const added: StatementAdded = {
  type: 'StatementAdded',
  data: {
    ...{ statement: id, dialogue: id, words: 'Ask me first.', writtenBy: ['young-person'], origin: 'person' },
    addedOn: today,
  },
}
const letThrough: StatementEvent = {
  type: 'StatementLetThrough',
  data: { statement: id, theme: 'a say', readOn: today },
}

describe('a sentence of one’s own', () => {
  test('[CON-3] is added by anybody, and waits to be read', () =>
    given(statement, anybody).when(add).thenExactly(added))
  test('[CON-3] has 140 letters at the most, an emoji counted as one', () => {
    given(statement, anybody)
      .when({ ...add, words: '🦊'.repeat(140) })
      .thenHappened('StatementAdded')
    given(statement, anybody)
      .when({ ...add, words: 'x'.repeat(141) })
      .thenRefused('CON-3', '140 letters')
  })
  test('[CON-3] five of one person wait at a time, and no more', () =>
    given(statement, { ...anybody, waiting: 5 })
      .when(add)
      .thenRefused('CON-3', '5 sentences'))
  test('[CON-3] is added to no dialogue that has ended', () =>
    given(statement, { ...anybody, dialogue: { id, isOpen: false, facilitators: [hilary] } })
      .when(add)
      .thenRefused('CON-3'))
  test('[CON-3] sent twice is one sentence', () => given(statement, anybody, added).when(add).thenNothing())
  test('[CON-7] nobody else begins a dialogue with sentences that nobody has read', () =>
    given(statement, anybody)
      .when({ ...add, source: 'a report' })
      .thenRefused('CON-7'))
})

describe('whoever looks after a dialogue', () => {
  test('[CON-7] alone reads what is new', () =>
    given(statement, anybody, added).when({ type: 'LetThrough', theme: 'a say' }).thenRefused('CON-7'))
  test('[CON-7] lets it through with its theme', () =>
    given(statement, asHilary, added).when({ type: 'LetThrough', theme: 'a say' }).thenExactly(letThrough))
  test('[CON-7] holds it back for one of four reasons', () =>
    given(statement, asHilary, added)
      .when({ type: 'HoldBack', because: 'names-somebody' })
      .thenExactly({ type: 'StatementHeldBack', data: { statement: id, because: 'names-somebody', readOn: today } }))
  test('[CON-7] does so in their own dialogue alone', () =>
    given(statement, { ...asHilary, dialogue: { ...asHilary.dialogue, id: 'another' } }, added)
      .when({ type: 'LetThrough', theme: 'a say' })
      .thenRefused('CON-3'))
  test('[CON-7] takes away nothing that the public log would not tell', () =>
    given(statement, asHilary, { ...added, data: { ...added.data, origin: 'seed' } })
      .when({ type: 'HoldBack', because: 'hurts' })
      .thenRefused('CON-7', 'to begin with'))
  test('[CON-8] changes its words with a reason, as its next wording', () =>
    given(statement, asHilary, added, letThrough)
      .when({ type: 'Reword', words: 'Ask me first, in my words.', because: 'To be clearer' })
      .thenExactly({
        type: 'StatementReworded',
        data: {
          ...{ statement: id, wording: 2, because: 'To be clearer', rewordedOn: today },
          words: 'Ask me first, in my words.',
        },
      }))
  test('[CON-9] chooses what is quoted, once', () =>
    given(statement, asHilary, added, letThrough, { type: 'StatementQuoted', data: { statement: id, isQuoted: true } })
      .when({ type: 'Quote', isQuoted: true })
      .thenNothing())
})
