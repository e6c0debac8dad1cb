import { randomUUID } from 'node:crypto'
import { childId, commandId, isUuid, personId } from '../kernel/ids.ts'
import { asSystem } from '../platform/db/as-actor.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { eraseEntry } from '../slices/record/index.ts'
import { type Command, WrongUse } from './command.ts'

/**
 * Erases one entry of a record because the law says so, wherever it is held: also where the record is closed, since the
 * child has moved. Run by whoever keeps the installation for the area, in the name of the officer who decided it (IDT-1).
 */
export const eraseEntryCommand: Command = {
  name: 'erase entry',
  takes: 'CHILD ENTRY --by PERSON --because WORDS',
  does: 'Erases one entry of a record, everywhere, for a reason.',
  run: async ({ database, slices, words, say }) => {
    const [child, entry, by, person, because, ...reason] = words
    const isWhole = [child, entry, person].every(id => id !== undefined && isUuid(id))
    if (!child || !entry || !person || !isWhole || by !== '--by' || because !== '--because' || reason.length === 0)
      throw new WrongUse('Say whose entry, which one, who decided it, and why. Name nobody in the reason.')
    const opened = await openPlatform(database, slices)
    try {
      let erased = 0
      for (const area of opened.areas) {
        const actor = { person: personId(person), as: 'area-officer' as const, areas: [area] }
        erased += await asSystem(opened.platform, { area, commandId: commandId(randomUUID()), actor }, act =>
          eraseEntry(act, childId(child), { entry, reason: reason.join(' ') }),
        )
      }
      say(
        erased === 0
          ? 'There is no such entry here, or it was erased before.'
          : `Erased, in ${erased} places of the log.`,
      )
      return erased > 0
    } finally {
      await opened.close()
    }
  },
}
