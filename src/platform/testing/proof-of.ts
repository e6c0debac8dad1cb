import { rebuild } from '../events/rebuild.ts'
import { verify } from '../events/verify.ts'
import { type TestPlatform, wrenshire } from './test-platform.ts'

/** What the log of a test does not prove, and which of its read tables differ from it: both empty, when all is well. */
export async function proofOf({ platform, database }: TestPlatform) {
  const system = await platform.pools.system.connect()
  const unproved = await verify(system, [wrenshire])
  system.release()
  const owner = await database.pool('tandem_owner').connect()
  const { differ } = await rebuild(owner, platform.projections, [wrenshire])
  owner.release()
  return { unproved, differ }
}
