import { expect, test } from 'vitest'
import { isOver, type Sent, type Store, sendWaiting, type Waiting } from './queue.ts'

const noon = Date.parse('2026-11-30T12:00:00Z')
const hour = 3_600_000

const waiting = (id: string, at: number, who = 'Denise'): Waiting => ({
  id,
  url: '/desk/groups/x',
  fields: [],
  who,
  at,
})

function storeOf(...all: readonly Waiting[]): Store & { left: () => readonly string[] } {
  const kept = new Map(all.map(each => [each.id, each]))
  return {
    list: async () => [...kept.values()],
    put: async each => void kept.set(each.id, each),
    remove: async id => void kept.delete(id),
    left: () => [...kept.keys()],
  }
}

const answering =
  (answer: Sent, sent: string[] = []) =>
  async ({ id }: Waiting): Promise<Sent> => {
    sent.push(id)
    return answer
  }

test('what waits is sent oldest first and then forgotten', async () => {
  const store = storeOf(waiting('later', noon - hour), waiting('first', noon - 2 * hour))
  const sent: string[] = []
  expect(await sendWaiting(store, answering('taken', sent), 'Denise', noon)).toEqual({
    taken: 2,
    waiting: 0,
    stuck: [],
  })
  expect(sent).toEqual(['first', 'later'])
  expect(store.left()).toEqual([])
})

test('without signal everything stays, and only the first is tried', async () => {
  const store = storeOf(waiting('a', noon - hour), waiting('b', noon))
  const sent: string[] = []
  expect((await sendWaiting(store, answering('no-signal', sent), 'Denise', noon)).waiting).toBe(2)
  expect(sent).toEqual(['a'])
})

test('a signed-out server makes it wait for sign-in', async () => {
  const store = storeOf(waiting('a', noon))
  expect((await sendWaiting(store, answering('signed-out'), 'Denise', noon)).waiting).toBe(1)
  expect(store.left()).toEqual(['a'])
})

test('one person’s session is never sent as somebody else', async () => {
  const store = storeOf(waiting('a', noon, 'Denise'))
  const sent: string[] = []
  expect(await sendWaiting(store, answering('taken', sent), 'Priya Patel', noon)).toEqual({
    taken: 0,
    waiting: 0,
    stuck: [],
  })
  expect(sent).toEqual([])
  expect(store.left()).toEqual(['a'])
})

test('one that is refused stays to be looked at, and is not sent again', async () => {
  const store = storeOf(waiting('a', noon))
  expect((await sendWaiting(store, answering('refused'), 'Denise', noon)).stuck).toHaveLength(1)
  expect((await sendWaiting(store, answering('taken'), 'Denise', noon)).stuck).toHaveLength(1)
})

test('after a day nothing is kept on the device', async () => {
  const store = storeOf(waiting('old', noon - 25 * hour))
  const sent: string[] = []
  expect((await sendWaiting(store, answering('taken', sent), 'Denise', noon)).taken).toBe(0)
  expect(sent).toEqual([])
  expect(store.left()).toEqual([])
  expect(isOver({ at: noon - 23 * hour }, noon)).toBe(false)
})
