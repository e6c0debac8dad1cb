import { expect, test } from 'vitest'
import { renderWithin, useAround } from './around.ts'
import { plainAround } from './testing/rendered.ts'

test('what stands around one page never stands around the next, even when rendering throws', () => {
  const amara = { ...plainAround, path: '/my', person: { called: 'Amara Mensah', spaces: ['my'] as const } }
  expect(renderWithin(amara, () => useAround().person?.called)).toBe('Amara Mensah')
  expect(useAround().person).toBeUndefined()
  expect(() =>
    renderWithin(amara, () => {
      throw new Error('a part that cannot be drawn')
    }),
  ).toThrow()
  expect(useAround().person).toBeUndefined()
})

test('a page drawn inside another gives its place back', () => {
  const inner = { ...plainAround, path: '/inner' }
  const outer = { ...plainAround, path: '/outer' }
  expect(renderWithin(outer, () => [renderWithin(inner, () => useAround().path), useAround().path])).toEqual([
    '/inner',
    '/outer',
  ])
})
