import { refuse } from '../../../kernel/decider.ts'
import { hoursOpen, toldBy, triesAnHour } from '../../../platform/access/rules.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import {
  listMyEmergencies,
  lookInEmergency,
  nameInEmergency,
  openEmergency,
} from '../../../platform/identity/emergencies.ts'
import { tellEmergency } from '../../../platform/identity/emergency-told.ts'
import { agreeWithheld, listWithheld } from '../../../platform/identity/emergency-withheld.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { agreeForm, emergencyForm } from './emergency.form.ts'
import { EmergencyPage } from './emergency.page.tsx'
import { OpenedPage } from './opened.page.tsx'
import type { WithheldView } from './withheld-card.tsx'

/** Looking in an emergency: name the child, see one page for hours; the family is told, or two people agreed otherwise. */
export const emergencyRoutes = (on: Routes): void => {
  on.get(paths.emergency, 'practitioner', show)

  on.post(paths.emergency, 'practitioner', emergencyForm, async (ask, fields) => {
    const t = text(ask.language).emergency
    const [area] = ask.actor.areas
    if (!area) return notFound()
    const { reason, words, withhold, given, family, bornOn, classCode } = fields
    // In a read, which always commits: a wrong try stays written down.
    const named = await ask.read(seen =>
      nameInEmergency(
        seen,
        { given, family, ...(bornOn && { bornOn }), ...(classCode && { classCode }) },
        triesAnHour(seen.packsIn(area)),
      ),
    )
    if (named.state === 'too-many') return refuse('ACC-20', t.tooMany, t.tooManyInstead)
    // A slip of a letter is mended where it was typed: nobody begins again beside a child who is hurt.
    if (named.state === 'nobody')
      return refused(refuse('ACC-20', t.nobody, t.nobodyInstead), {
        problems: [{ field: 'given', message: `${t.nobody}. ${t.nobodyInstead}` }],
      })
    if (named.state === 'known') return seeOther(recordPaths.deskChild.to({ child: named.child }))
    return ask.write(named.area, async act => {
      const emergency = await openEmergency(act, named, { reason, words, ...(withhold && { withhold }) })
      return withhold
        ? seeOther(paths.emergency.to(), t.asked)
        : seeOther(paths.emergencyPage.to({ emergency }), t.opened(hoursOpen(act.packs)))
    })
  })

  on.get(paths.emergencyPage, 'practitioner', async ask => {
    const minute = await ask.read(seen => lookInEmergency(seen, ask.params.emergency))
    return minute ? page(<OpenedPage minute={minute} today={ask.today} text={text(ask.language)} />) : notFound()
  })

  on.post(paths.tellEmergency, 'practitioner', noFields, async ask => {
    const held = await find(ask, ask.params.emergency)
    if (!held || (!held.mine && !held.agreed)) return notFound()
    return ask.write(held.area, async act => {
      await tellEmergency(act, { ...held, waits: !held.agreed })
      const to = held.mine && !held.agreed ? paths.emergencyPage.to(ask.params) : paths.emergency.to()
      return seeOther(to, text(ask.language).emergency.withheld.toldNow)
    })
  })

  on.post(
    paths.agreeWithheld,
    'practitioner',
    agreeForm,
    async (ask, { agree }) => {
      const held = await find(ask, ask.params.emergency)
      if (!held) return notFound()
      const t = text(ask.language).emergency.withheld
      if (held.mine)
        return refused(refuse('ACC-21', t.lead, t.waiting), { back: { to: paths.emergency.to(), words: t.title } })
      return ask.write(held.area, async act => {
        const until = toldBy(act.packs, act.today)
        await agreeWithheld(act, held, { words: agree, until })
        return seeOther(paths.emergency.to(), t.agreedNow(until))
      })
    },
    { again: show },
  )
}

const find = async (ask: Ask, emergency: string) =>
  (await ask.read(listWithheld)).find(each => each.emergency === emergency)

async function show(ask: Ask) {
  const [area] = ask.actor.areas
  const found = await ask.read(async seen => ({
    hours: area ? hoursOpen(seen.packsIn(area)) : 0,
    mine: await listMyEmergencies(seen),
    withheld: await loadWithheld(seen),
  }))
  return page(<EmergencyPage {...found} filled={await ask.filled()} text={text(ask.language)} />)
}

async function loadWithheld(seen: Seen): Promise<WithheldView> {
  const all = await listWithheld(seen)
  const names = new Map<string, string>()
  for (const area of new Set(all.map(each => each.area))) {
    const people = all.flatMap(each => [each.person, each.agreed?.by])
    for (const [id, card] of await listPeople(seen, area, people)) names.set(id, card.fullName)
    for (const [id, card] of await listBodies(
      seen,
      area,
      all.map(each => each.body),
    ))
      names.set(id, card.name)
  }
  return { all, nameOf: person => names.get(person) ?? '', whereOf: each => names.get(each.body) ?? '' }
}
