import type { Seen } from '../../../platform/db/act.ts'
import { isPgError } from '../../../platform/db/pg-error.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import { listChildren } from '../../../platform/identity/children.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { listReminded, remindReader } from '../../../platform/identity/reading-reminders.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { listToRead } from '../../../slices/record/index.ts'
import type { SightDoors } from '../doors.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { remindForm } from './forms.ts'
import { ReadByPage } from './read-by.page.tsx'
import { findTimetable } from './timetable-view.ts'

/** Who has still to read which page before the first lesson, and a reminder to them (RCD-7). */
export const readByRoutes = (on: Routes, doors: SightDoors): void => {
  on.get(paths.readBy, 'practitioner', show)

  on.post(
    paths.remind,
    'practitioner',
    remindForm,
    async (ask, { person }) => {
      const view = await ask.read(findReadBy)
      if (!view?.rows.some(each => each.person === person)) return notFound()
      const t = text(ask.language).readBy
      const who = view.nameOf(person)
      const back = (words: string) => seeOther(paths.readBy.to(), words)
      try {
        const words = t.message.words(ask.me.called, `${doors.address()}/desk`)
        const to = await ask.write(view.area, async act => {
          const address = await remindReader(act, view, person)
          // Inside: a message that could not go is no reminder, and can be sent again.
          if (address) await doors.notify({ by: 'email', to: address, subject: t.message.subject, words })
          return address
        })
        return back(to ? t.remindedNow(who) : t.noAddress(who))
      } catch (error) {
        if (isPgError(error, 'TI409')) return back(t.remindedBefore(who))
        throw error
      }
    },
    { again: show },
  )
}

const show = async (ask: Ask) => {
  const view = await ask.read(findReadBy)
  return view ? page(<ReadByPage view={view} text={text(ask.language)} />) : notFound()
}

async function findReadBy(seen: Seen) {
  const timetable = await findTimetable(seen)
  if (!timetable) return undefined
  const { area, body } = timetable
  const rows = await listToRead(seen, body)
  const people = await listPeople(
    seen,
    area,
    rows.map(each => each.person),
  )
  const children = await listChildren(seen, [...new Set(rows.map(each => each.child))])
  return {
    setting: (await listBodies(seen, area, [body])).get(body)?.name ?? '',
    ...{ area, body, today: seen.today, rows },
    reminded: await listReminded(seen, { area, body }),
    children: new Map(children.map(card => [`${card.child}`, card])),
    nameOf: (person: (typeof rows)[number]['person']) => people.get(person)?.fullName ?? '',
  }
}
