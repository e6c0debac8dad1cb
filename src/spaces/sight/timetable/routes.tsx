import { refuse } from '../../../kernel/decider.ts'
import { addDays } from '../../../kernel/plain-date.ts'
import { schoolYear, seesFrom } from '../../../platform/access/rules.ts'
import { endClass, endStandIn, giveClass, rollOverClass, setStandIn } from '../../../platform/identity/timetable.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { endForm, endStandInForm, giveForm, standInForm, yearForm } from './forms.ts'
import { TimetablePage } from './timetable.page.tsx'
import { findTimetable, findYear } from './timetable-view.ts'
import { YearPage } from './year.page.tsx'

/** Who has which class, a class going over to next year, stand-ins. */
export const timetableRoutes = (on: Routes): void => {
  on.get(paths.timetable, 'practitioner', show)

  on.post(
    paths.giveClass,
    'practitioner',
    giveForm,
    async (ask, { className, person, job, from, last }) => {
      const view = await ask.read(findTimetable)
      if (!view) return notFound()
      const t = text(ask.language).timetable
      if (!view.staff.includes(person)) return refuse('ACC-22', t.notHere, t.notHereInstead)
      return ask.write(view.area, async act => {
        const lastDay = last ?? schoolYear(act.packs, from).lastDay
        const early = seesFrom(act.packs, from)
        const seesFromDay = early < act.today ? act.today : early
        await giveClass(act, view, { person, className, job, seesFrom: seesFromDay, teachesFrom: from, lastDay })
        return seeOther(paths.timetable.to(), t.given(view.nameOf(person), className))
      })
    },
    { again: show },
  )

  on.post(
    paths.endClass,
    'practitioner',
    endForm,
    async (ask, { person, className }) => {
      const view = await ask.read(findTimetable)
      if (!view) return notFound()
      return ask.write(view.area, async act => {
        // Yesterday is past: it ends from this minute.
        await endClass(act, view, { person, className, lastDay: addDays(view.today, -1) })
        return seeOther(paths.timetable.to(), text(ask.language).timetable.ended(view.nameOf(person), className))
      })
    },
    { again: show },
  )

  on.post(
    paths.standIn,
    'practitioner',
    standInForm,
    async (ask, { whom, who, since, until }) => {
      const view = await ask.read(findTimetable)
      if (!view) return notFound()
      const t = text(ask.language).timetable
      const held = view.leads.find(each => each.person === whom)
      if (!held || !view.others.includes(who)) return refuse('ACC-22', t.notHere, t.notHereInstead)
      return ask.write(view.area, async act => {
        await setStandIn(act, view, { person: who, for: whom, job: held.job, from: since, lastDay: until })
        return seeOther(paths.timetable.to(), t.standInSet)
      })
    },
    { again: show },
  )

  on.post(
    paths.endStandIn,
    'practitioner',
    endStandInForm,
    async (ask, { who, whom }) => {
      const view = await ask.read(findTimetable)
      if (!view) return notFound()
      return ask.write(view.area, async act => {
        await endStandIn(act, view, { person: who, for: whom })
        return seeOther(paths.timetable.to(), text(ask.language).timetable.standInEnded)
      })
    },
    { again: show },
  )

  on.get(paths.nextYear, 'practitioner', async ask => {
    const view = await ask.read(seen => findYear(seen, classIn(ask)))
    return view ? page(<YearPage view={view} filled={await ask.filled()} text={text(ask.language)} />) : notFound()
  })
  on.post(paths.nextYear, 'practitioner', yearForm, async (ask, { to, teacher, stays, leaves }) => {
    const view = await ask.read(seen => findYear(seen, classIn(ask)))
    if (!view || view.children.length === 0) return notFound()
    const t = text(ask.language)
    if (teacher && !view.staff.includes(teacher))
      return refuse('ACC-22', t.timetable.notHere, t.timetable.notHereInstead)
    return ask.write(view.area, async act => {
      const { lastDay, firstDayOfNext, seenFrom, lastDayOfNext } = view.year
      const children = view.children.map(({ child }) => {
        if (leaves.includes(child)) return { child, goes: 'leaves' as const }
        return stays.includes(child)
          ? { child, goes: 'stays' as const, to: view.className }
          : { child, goes: 'up' as const, to }
      })
      const moved = await rollOverClass(act, view, { className: view.className, lastDay, seenFrom, children })
      if (teacher)
        await giveClass(act, view, {
          ...{ person: teacher, className: to, job: 'class-teacher', teachesFrom: firstDayOfNext },
          seesFrom: seenFrom < act.today ? act.today : seenFrom,
          lastDay: lastDayOfNext,
        })
      return seeOther(paths.timetable.to(), t.year.saved(moved))
    })
  })
}

const show = async (ask: Ask) => {
  const view = await ask.read(findTimetable)
  return view ? page(<TimetablePage view={view} filled={await ask.filled()} text={text(ask.language)} />) : notFound()
}

const classIn = ({ query }: Ask): string => (query.class ?? '').slice(0, 100)
