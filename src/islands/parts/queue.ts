/** A group session logged without signal. It names its form's address, and holds what was typed and by whom. */
export type Waiting = {
  readonly id: string
  readonly url: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly who: string
  readonly at: number
  /** The server answered, and said no: somebody must look at it. */
  readonly stuck?: boolean
}

/** What a server answered to one that was sent. */
export type Sent = 'taken' | 'signed-out' | 'no-signal' | 'refused'

export type Store = {
  readonly list: () => Promise<readonly Waiting[]>
  readonly put: (waiting: Waiting) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

const day = 24 * 60 * 60 * 1000

/** Kept for a day and no longer: a shared phone must not remember children. */
export const isOver = (each: { readonly at: number }, now: number): boolean => now - each.at > day

/**
 * Sends what is waiting, oldest first, as the person who logged it and nobody else. Stops at the first that meets no
 * signal or a signed-out server: it waits for the next time. One that is refused stays, marked, to be looked at.
 */
export async function sendWaiting(
  store: Store,
  send: (waiting: Waiting) => Promise<Sent>,
  who: string,
  now: number,
): Promise<{ readonly taken: number; readonly waiting: number; readonly stuck: readonly Waiting[] }> {
  let taken = 0
  const all = [...(await store.list())].sort((a, b) => a.at - b.at)
  for (const each of all.filter(one => isOver(one, now))) await store.remove(each.id)
  for (const each of all.filter(one => !isOver(one, now) && !one.stuck && one.who === who)) {
    const answer = await send(each)
    if (answer === 'no-signal' || answer === 'signed-out') break
    if (answer === 'taken') {
      await store.remove(each.id)
      taken += 1
    } else await store.put({ ...each, stuck: true })
  }
  const left = (await store.list()).filter(one => one.who === who)
  return { taken, waiting: left.filter(one => !one.stuck).length, stuck: left.filter(one => one.stuck) }
}
