import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { duties } from './duties.ts'
import { asPriya, kofiWrote, oakfield } from './examples.ts'

const [check] = duties

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

test('[RCD-3] nothing else that is written asks for a check', () => expect(check?.when?.(kofiWrote)).toBe(false))
