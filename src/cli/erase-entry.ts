import { randomUUID } from 'node:crypto'
import { areaId, childId, commandId, isUuid, type PersonId, personId } from '../kernel/ids.ts'
import type { Act } from '../platform/db/act.ts'
import { asSystem } from '../platform/db/as-actor.ts'
import { type OpenPlatform, openPlatform } from '../platform/open-platform.ts'
import { eraseEntry } from '../slices/record/index.ts'
import { type Command, WrongUse } from './command.ts'

/**
 * Erases one entry of a record because the law says so, wherever it is held: also where the record is closed, since the
 * child has moved. In every area or in none. Run by whoever keeps the installation, in the name of the officer or the body
 * that decided it, who must be known here and stands beside it in `log.erasure` (IDT-1).
 */
export const eraseEntryCommand: Command = {
  name: 'erase entry',
  takes: 'CHILD ENTRY --by PERSON|BODY --because WORDS',
  does: 'Erases one entry of a record, everywhere, for a reason.',
  run: async ({ database, slices, words, say }) => {
    const [child, entry, by, ...more] = words
    const at = more.indexOf('--because')
    const who = more.slice(0, at).join(' ')
    const reason = more.slice(at + 1).join(' ')
    const isWhole = [child, entry].every(id => id !== undefined && isUuid(id))
    if (!child || !entry || !isWhole || by !== '--by' || at < 1 || reason === '')
      throw new WrongUse('Say whose entry, which one, who decided it, and why. Name nobody in the reason.')
    const { platform, areas, close } = await openPlatform(database, slices)
    try {
      const decided = await inEach({ platform, areas }, undefined, act => findWhoDecided(act, who))
      if (!decided) {
        say(
          `Nobody works here as: ${who}. Say the id of whoever decided it, or the name of their body as it stands here.`,
        )
        return false
      }
      const asked = { entry, reason: decided.body === undefined ? reason : `${reason} (decided by ${decided.body})` }
      const erased = await inEach({ platform, areas }, decided.person, async act => {
        let places = 0
        for (const area of areas)
          places += await eraseEntry({ ...act, area, packs: act.packsIn(area) }, childId(child), asked)
        return places
      })
      say(
        erased === 0
          ? 'There is no such entry here, or it was erased before.'
          : `Erased, in ${erased} places of the log.`,
      )
      return erased > 0
    } finally {
      await close()
    }
  },
}

/** One transaction in which every area is in reach: in the name of somebody, or of whoever keeps the installation. */
function inEach<T>(
  { platform, areas }: Pick<OpenPlatform, 'platform' | 'areas'>,
  person: PersonId | undefined,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  const actor = person && { person, as: 'area-officer' as const, areas }
  const [area = areaId('england')] = areas
  return asSystem(platform, { area, areas, commandId: commandId(randomUUID()), ...(actor && { actor }) }, work)
}

type Decided = { readonly person: PersonId; readonly body?: string }

/** Whoever decided it: somebody with a post here, by their id; or a body, by its name, in whose stead the keeper stands. */
async function findWhoDecided({ tx, actor }: Act, who: string): Promise<Decided | undefined> {
  if (isUuid(who)) {
    const row = await tx
      .selectFrom('post')
      .select('person')
      .where('person', '=', personId(who))
      .limit(1)
      .executeTakeFirst()
    return row && { person: row.person }
  }
  const body = await tx.selectFrom('body').select('name').where('name', '=', who).limit(1).executeTakeFirst()
  return body && { person: actor.person, body: body.name }
}
