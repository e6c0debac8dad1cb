import { isRefusal } from '../../../kernel/decider.ts'
import { type AreaId, personId } from '../../../kernel/ids.ts'
import { introduceChild, setLanguage } from '../../../platform/identity/circle.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { introduceRelative } from '../store/introduce-relative.ts'
import { runNeed } from '../store/run-need.ts'
import { findSettings, listMyClasses } from '../store/settings.ts'
import { limitsIn } from '../store/worry-start.ts'
import { newGateForm } from './gate.form.ts'
import { NewGatePage } from './gate.page.tsx'
import { gateCommand } from './gate-command.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'
import { type NewWorryFields, newWorryForm } from './worry.form.ts'
import { NewWorryPage } from './worry.page.tsx'

/** A worry about a child who is on nobody's list yet. */
export const newRoutes = (on: Routes): void => {
  on.get(paths.newWorry, 'family', async ask => {
    const words = text(ask.language)
    const filled = await ask.filled()
    const chosen = filled.typed.setting
    const found = await ask.read(seen => findSettings(seen, ask.query.q ?? '', `${chosen ?? ''}`))
    return page(
      <NewWorryPage
        text={words}
        filled={filled}
        limits={await ask.read(async seen => limitsIn(seen, areaOf(ask.actor.areas)))}
        settings={found.settings}
        search={{ isNeeded: found.isMany, typed: ask.query.q ?? '' }}
      />,
    )
  })
  on.post(paths.newWorry, 'family', newWorryForm, async (ask, fields) => {
    const found = await ask.read(seen => findSettings(seen, '', fields.setting))
    const setting = found.settings.find(each => each.body === fields.setting)
    if (!setting) return notFound()
    const need = ask.newId()
    const words = text(ask.language).my.worry
    return ask.write(setting.area, async act => {
      const child = await introduceChild(act, {
        area: setting.area,
        ...childOf(fields),
        firstLanguage: fields.language,
        places: [{ kind: 'taught-in', body: setting.body }],
        standing: standingOf(fields.relationship),
        relationship: fields.relationship,
      })
      await setLanguage(act, setting.area, ask.actor.person, fields.language, fields.interpreter)
      const answer = await runNeed(act, child, need, {
        type: 'RaiseNeed',
        need,
        setting: setting.body,
        raisedBy: { as: standingOf(fields.relationship), person: ask.actor.person },
        words: fields.words,
        language: '',
        saidOn: ask.today,
        homeLanguage: fields.language,
        interpreter: fields.interpreter,
        wantsHealth: fields.health,
        ...(fields.childWords && {
          childSaid: { words: fields.childWords, language: '', ways: ['talking'], pictures: [], on: ask.today },
        }),
      })
      if (!answer) return notFound()
      if (isRefusal(answer)) return refused(answer, { back: { to: paths.newWorry.to(), words: words.newTitle } })
      return seeOther(paths.need.to({ child, need }), words.thanks)
    })
  })

  on.get(paths.deskNewWorry, 'practitioner', async ask => {
    const body = ask.actor.forBody
    if (!body) return notFound()
    const found = await ask.read(seen => findSettings(seen, '', body))
    const setting = found.settings.find(each => each.body === body)
    const classes = setting ? await ask.read(seen => listMyClasses(seen, setting.area, body)) : []
    return page(
      <NewGatePage
        text={text(ask.language)}
        filled={await ask.filled()}
        setting={setting?.name ?? ''}
        classes={classes}
      />,
    )
  })
  on.post(paths.deskNewWorry, 'practitioner', newGateForm, async (ask, fields) => {
    const body = ask.actor.forBody
    const found = body && (await ask.read(seen => findSettings(seen, '', body)))
    const setting = found?.settings.find(each => each.body === body)
    if (!setting) return notFound()
    const need = ask.newId()
    const words = text(ask.language).desk.worry
    // Whoever teaches a class sees the child in it; a lead sees every child of the setting.
    const [own] = await ask.read(seen => listMyClasses(seen, setting.area, setting.body))
    const className = fields.className ?? own
    return ask.write(setting.area, async act => {
      const child = await introduceChild(act, {
        area: setting.area,
        ...childOf(fields),
        firstLanguage: fields.language,
        places: [
          { kind: 'taught-in', body: setting.body },
          ...(className ? [{ kind: 'class' as const, body: setting.body, words: className }] : []),
        ],
      })
      const standing = standingOf(fields.relationship)
      const speaker = await introduceRelative(act, {
        area: setting.area,
        child,
        name: fields.speaker,
        standing,
        relationship: fields.relationship,
        ...(fields.phone && { phone: fields.phone }),
      })
      await setLanguage(act, setting.area, speaker, fields.language, fields.interpreter)
      const raisedBy = { as: standing, person: speaker }
      const { command, meta } = gateCommand(need, setting.body, raisedBy, fields, ask.actor.person, personId(child))
      const answer = await runNeed(act, child, need, command, meta)
      if (!answer) return notFound()
      if (isRefusal(answer)) return refused(answer, { back: { to: paths.deskNewWorry.to(), words: words.newTitle } })
      return seeOther(paths.deskNeed.to({ child, need }), words.saved)
    })
  })
}

type Named = Pick<NewWorryFields, 'given' | 'family' | 'bornOn' | 'knownAs'>

const childOf = ({ given, family, bornOn, knownAs }: Named) => ({ given, family, bornOn, ...(knownAs && { knownAs }) })

const standingOf = (relationship: string): 'parent' | 'carer' =>
  relationship === 'mother' || relationship === 'father' ? 'parent' : 'carer'

/** The area whose days are shown before a setting is chosen: the first of those the person lives in. */
const areaOf = ([area]: readonly AreaId[]): AreaId => {
  if (!area) throw new Error('Someone who is signed in lives or works in an area')
  return area
}
