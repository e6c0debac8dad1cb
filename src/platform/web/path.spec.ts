import { expect, expectTypeOf, test } from 'vitest'
import { childId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { path, routerPattern } from './path.ts'

const kofi = childId('5d1c0c6e-27f5-4d0a-9d7e-2f8b5f9f3a01')

test('a path is written from its parameters, and a query after it', () => {
  const concern = path('/my/children/:child/concerns/new')
  expect(concern.to({ child: kofi })).toBe(`/my/children/${kofi}/concerns/new`)
  expect(concern.to({ child: kofi }, { about: 'Talk Time & more', gone: undefined })).toBe(
    `/my/children/${kofi}/concerns/new?about=Talk+Time+%26+more`,
  )
  expect(path('/rules').to()).toBe('/rules')
})

test('parameters carry their types', () => {
  const day = path('/my/children/:child/on/:on=day')
  expectTypeOf(day.to).parameter(0).toEqualTypeOf<{ readonly child: typeof kofi; readonly on: PlainDate }>()
  expect(routerPattern(day.pattern)).toBe('/my/children/:child/on/:on')
})

test('a parameter that cannot be what the pattern says is not read: the page is not found', () => {
  const day = path('/my/children/:child/on/:on=day')
  expect(day.read({ child: kofi, on: '2026-11-30' })).toEqual({ child: kofi, on: '2026-11-30' })
  expect(day.read({ child: 'kofi-mensah', on: '2026-11-30' })).toBeUndefined()
  expect(day.read({ child: kofi, on: '2026-02-30' })).toBeUndefined()
  expect(path('/rules/:pack=word').read({ pack: '../../etc' })).toBeUndefined()
})
