import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this machine that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** Whether a server that was started answers at an address yet, and well. */
export const answersAt = (address: string): Promise<boolean> =>
  fetch(address).then(
    response => response.ok,
    () => false,
  )
