import { refuse } from '../../../kernel/decider.ts'
import { type AreaId, type ChildId, childId } from '../../../kernel/ids.ts'
import { hoursOpen, triesAnHour } from '../../../platform/access/rules.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type Closed, findClosed, listClosed, openClosed } from '../../../platform/identity/carry-child.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { wordsFor } from '../../story/event-words.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { closedForm } from './closed.form.ts'
import { AskClosedPage, ClosedPage } from './closed.page.tsx'

/** A record that went on to another area: opened here with a legal reason, for hours, and the family reads it (DES-5). */
export const closedRoutes = (on: Routes): void => {
  on.get(paths.closed, 'practitioner', async ask => {
    const [area] = ask.actor.areas
    const hours = await ask.read(async seen => (area ? hoursOpen(seen.packsIn(area)) : 0))
    return page(<AskClosedPage hours={hours} filled={await ask.filled()} text={text(ask.language)} />)
  })

  on.post(paths.closed, 'practitioner', closedForm, async (ask, { reason, words, ...named }) => {
    const t = text(ask.language).closed
    const [area] = ask.actor.areas
    if (!area) return notFound()
    // In a read, which always commits: a wrong try stays written down.
    const found = await ask.read(seen => findClosed(seen, named, triesAnHour(seen.packsIn(area))))
    if (found.state === 'too-many') return refuse('DES-5', t.tooMany, t.tooManyInstead)
    if (found.state === 'nobody') return refuse('DES-5', t.nobody, t.nobodyInstead)
    return ask.write(found.area, async act => {
      const hours = hoursOpen(act.packs)
      await openClosed(act, found, reason, words, hours)
      return seeOther(paths.closedRecord.to({ closed: found.child }), t.opened(hours))
    })
  })

  on.get(paths.closedRecord, 'practitioner', async ask => {
    const found = await ask.read(seen => findOpened(seen, childId(ask.params.closed)))
    const [first] = found?.all ?? []
    if (!found || !first) return notFound()
    const lines = found.all.map(each => ({
      what: wordsFor(each.type, ask.language),
      by: (each.by && found.people.get(each.by)?.fullName) || '',
      on: each.on,
      words: each.words,
    }))
    return page(<ClosedPage knownAs={first.knownAs} lines={lines} text={text(ask.language)} />)
  })
}

/** What this person has open now, in whichever of their areas; each reading is a look. */
async function findOpened(seen: Seen, child: ChildId) {
  for (const area of seen.actor.areas) {
    const all = await listClosed(seen, area, child)
    if (all.length > 0) return { all, people: await peopleOf(seen, area, all) }
  }
  return undefined
}

const peopleOf = (seen: Seen, area: AreaId, all: readonly Closed[]) =>
  listPeople(
    seen,
    area,
    all.map(each => each.by ?? undefined),
  )
