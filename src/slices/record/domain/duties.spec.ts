import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { duties } from './duties.ts'
import type { EntryErased } from './erasing.ts'
import type { EntryChangeAsked } from './events.ts'
import { asPriya, helpsMe, kofi, kofiWrote, oakfield, shaw } from './examples.ts'
import type { Part } from './parts.ts'

const [check, answer] = duties

test('[RCD-3] the setting checks what keeps a child safe, and writing it again starts the year again', () => {
  const safe = {
    ...kofiWrote,
    data: { ...kofiWrote.data, check: { by: plainDate('2027-11-30'), setting: oakfield } },
  }
  const told = { ...safe, happenedOn: asPriya.today, receivedOn: asPriya.today }
  expect(check?.when?.(safe)).toBe(true)
  expect(check?.owedBy(told)).toEqual({ body: oakfield })
  expect(check?.due(told, asPriya)).toBe('2027-11-30')
  expect(check?.part?.(safe)).toBe(safe.data.entry)
})

test('[RCD-3] [RCD-23] what was erased is nothing to check any more, and nothing else ends the check', () => {
  const erased = (part: Part): EntryErased => ({
    type: 'EntryErased',
    data: {
      ...{ entry: helpsMe, part, version: 1, because: 'asked', words: 'You asked us to.', by: asPriya.me.person },
      ...{ erasedOn: asPriya.today, audience: 'circle', named: [] },
    },
  })
  expect(check?.ends).toEqual(['EntryErased'])
  expect(check?.endsParts?.(erased('keep-me-safe'))).toEqual([helpsMe])
  expect(check?.endsParts?.(erased('helps'))).toEqual([])
})

test('[RCD-3] nothing else that is written asks for a check', () => expect(check?.when?.(kofiWrote)).toBe(false))

test('[RCD-12] the setting answers a change to what is written, by whoever wrote it at work', () => {
  const asked: EntryChangeAsked = {
    type: 'EntryChangeAsked',
    data: {
      ...{ entry: helpsMe, change: 'c1', version: 1, words: 'Not so.', by: kofi, askedOn: asPriya.today },
      owed: { by: plainDate('2026-12-14'), setting: oakfield, person: shaw },
      audience: 'circle',
      named: [],
    },
  }
  const told = { ...asked, happenedOn: asPriya.today, receivedOn: asPriya.today }
  expect(answer?.owedBy(told)).toEqual({ body: oakfield, person: shaw })
  expect([answer?.due(told, asPriya), answer?.part?.(asked)]).toEqual(['2026-12-14', 'c1'])
})
