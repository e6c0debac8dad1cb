import { isRefusal, refuse } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { codeEndsAt, triesOfCode } from '../../../platform/access/rules.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import {
  enterClass,
  listClassCodes,
  listClassNames,
  lookAtClass,
  makeClassCode,
  makesClassCodes,
  revokeClassCode,
} from '../../../platform/identity/class-codes.ts'
import { notFound, page, problems, seeOther, signIn } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { listClassSupport, tellByCode, tellingFrom, tellTodayForm } from '../../../slices/support/index.ts'
import type { SightDoors } from '../doors.ts'
import { timeOf } from '../moments.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { ClassPage, EnterPage } from './class.page.tsx'
import { enterForm, makeForm } from './class-code.form.ts'
import { CodePaperPage, CodesPage } from './codes.page.tsx'
import { ClassTellPage } from './support.page.tsx'

/** Codes for a class: the office makes them, whoever is here for a day types one, and sees that class until it ends. */
export const classCodeRoutes = (on: Routes, doors: Pick<SightDoors, 'address'>): void => {
  on.get(paths.classCodes, 'practitioner', show)
  on.post(paths.classCodes, 'practitioner', makeForm, async (ask, { className }) => {
    const office = await ask.read(findOffice)
    if (!office) return notFound()
    const t = text(ask.language).classCodes
    if (!office.classes.includes(className)) return refuse('ACC-23', t.needClass, t.lead)
    return ask.write(office.area, async act => {
      const until = codeEndsAt(act.packs, act.today)
      if (act.at >= until) return refuse('ACC-23', t.overShort, t.over(timeOf(until)))
      const of = { area: office.area, body: office.body, className, until, tries: triesOfCode(act.packs) }
      return seeOther(paths.classCodePaper.to({ code: await makeClassCode(act, of) }), t.made)
    })
  })
  on.get(paths.classCodePaper, 'practitioner', async ask => {
    const office = await ask.read(findOffice)
    const code = office?.codes.find(each => each.id === ask.params.code)
    if (!office || !code) return notFound()
    // Typed on a device of the school's: whole, as it is written in the bar of a browser.
    const address = doors.address() + paths.classCode.to()
    return page(
      <CodePaperPage
        code={code}
        setting={office.name}
        address={address}
        me={ask.me.called}
        text={text(ask.language)}
      />,
    )
  })
  on.post(paths.endClassCode, 'practitioner', noFields, async ask => {
    const office = await ask.read(findOffice)
    if (!office?.codes.some(each => each.id === ask.params.code)) return notFound()
    return ask.write(office.area, async act => {
      await revokeClassCode(act, office.area, ask.params.code)
      return seeOther(paths.classCodes.to(), text(ask.language).classCodes.ended)
    })
  })

  on.get(paths.classCode, 'anyone', async ask => {
    const t = text(ask.language)
    const wrong = ask.query.over === undefined ? {} : { wrong: t.classCode.over }
    return page(<EnterPage filled={await ask.filled()} {...wrong} text={t} />)
  })
  on.post(paths.classCode, 'anyone', enterForm, async (ask, came) => {
    const visit = await ask.read(seen => enterClass(seen, came))
    if (visit) return signIn(visit, paths.classToday.to())
    const t = text(ask.language)
    const filled = { typed: came, problems: [{ field: 'code', message: t.classCode.wrong }] }
    return problems(<EnterPage filled={filled} text={t} />)
  })
  on.get(paths.classToday, 'signed-in', async ask => {
    if (ask.actor.as !== 'supply') return notFound()
    const { shown, sessions } = await ask.read(async seen => ({
      shown: await lookAtClass(seen),
      sessions: await listClassSupport(seen),
    }))
    if (!shown) return seeOther(paths.classCode.to({}, { over: 'yes' }))
    return page(
      <ClassPage
        shown={shown}
        sessions={sessions}
        called={ask.me.called}
        today={ask.today}
        text={text(ask.language)}
      />,
    )
  })

  on.get(paths.classTell, 'signed-in', async ask => {
    const found = await findSession(ask)
    if (!found) return seeOther(paths.classToday.to())
    const t = text(ask.language)
    const who = t.classCode.who(ask.me.called, found.shown.className, timeOf(found.shown.until))
    return page(<ClassTellPage session={found.session} who={who} filled={await ask.filled()} text={t} />)
  })
  on.post(paths.classTell, 'signed-in', tellTodayForm, async (ask, fields) => {
    const found = await findSession(ask)
    if (!found) return seeOther(paths.classToday.to())
    const { session } = found
    return ask.write(session.area, async act => {
      const answer = await tellByCode(act, session, tellingFrom(fields, session.day))
      return isRefusal(answer)
        ? answer
        : seeOther(paths.classToday.to(), text(ask.language).classCode.support.saved(session.childName))
    })
  })
}

/** The session an address names, where it is one of today's in the class of this code; nothing for anybody else. */
async function findSession(ask: Ask<{ readonly commitment: string; readonly day: PlainDate }>) {
  if (ask.actor.as !== 'supply') return undefined
  const { commitment, day } = ask.params
  return ask.read(async seen => {
    const shown = await lookAtClass(seen)
    const session = (await listClassSupport(seen)).find(each => each.commitment === commitment && each.day === day)
    return shown && session && { shown, session }
  })
}

const show = async (ask: Ask) => {
  const office = await ask.read(findOffice)
  return office
    ? page(<CodesPage {...office} setting={office.name} filled={await ask.filled()} text={text(ask.language)} />)
    : notFound()
}

/** The setting whose codes the one who asks makes: nothing for anybody else. */
async function findOffice(seen: Seen) {
  const { forBody: body, areas } = seen.actor
  for (const area of body ? areas : []) {
    if (!body || !(await makesClassCodes(seen, area, body))) continue
    const endsAt = codeEndsAt(seen.packsIn(area), seen.today)
    return {
      ...{ area, body, endsAt },
      isOver: seen.at >= endsAt,
      name: (await listBodies(seen, area, [body])).get(body)?.name ?? '',
      classes: await listClassNames(seen, area, body),
      codes: await listClassCodes(seen, body),
    }
  }
  return undefined
}
