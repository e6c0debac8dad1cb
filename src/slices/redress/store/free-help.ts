import type { AreaId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { loadBodies } from './who.ts'

/** Free, independent help in an area, that is not from any of us; nothing where none is known. */
export const findFreeHelp = async (seen: Seen, area: AreaId): Promise<BodyCard | undefined> =>
  (await loadBodies(seen, area)).help
