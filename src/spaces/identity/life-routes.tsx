import { isRefusal, refuse } from '../../kernel/decider.ts'
import { idInStream } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { listBodies } from '../../platform/identity/bodies.ts'
import { listChildren } from '../../platform/identity/children.ts'
import { listLed } from '../../platform/identity/circle.ts'
import { moveToRightChild, recordDeath, sealChild } from '../../platform/identity/life.ts'
import { listHolders, listPeople } from '../../platform/identity/people.ts'
import { page, seeOther } from '../../platform/web/answer.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { wordsFor } from '../story/event-words.ts'
import { noMore, type WhoAsk, withWho } from './ask-who.ts'
import { DiedPage } from './died.page.tsx'
import { diedForm, sealForm, wrongForm } from './forms.ts'
import { listMovable } from './movable.ts'
import * as paths from './paths.ts'
import { SealPage } from './seal.page.tsx'
import type { Text } from './text/text.ts'
import { mayPutRight, maySeal, type WhoView } from './who-view.ts'
import { WrongPage } from './wrong.page.tsx'

const mayMove = (view: WhoView, words: Text) => mayPutRight(view, 'IDT-3', words)
const mayTell = (view: WhoView, words: Text) => mayPutRight(view, 'IDT-5', words)

/** What happens to a whole record: something moves to the right child, a child died, a child must not be found. */
export const lifeRoutes = (on: Routes): void => {
  on.get(paths.wrong, 'practitioner', ask =>
    withWho(ask, mayMove, loadMovable, async found =>
      page(<WrongPage {...found} filled={await ask.filled()} say={type => wordsFor(type, ask.language)} />),
    ),
  )
  on.post(paths.wrong, 'practitioner', wrongForm, (ask, { what, to }) =>
    withWho(ask, mayMove, loadMovable, async ({ view, text, movable, others }) => {
      const t = text.desk.wrong
      const chosen = movable.filter(each => what.includes(idInStream(each.stream)))
      if (chosen.length !== what.length || !others.some(each => each.child === to))
        return refuse('IDT-3', t.notListed, t.chooseAgain)
      const { area, child } = view.child
      // Each is moved by itself, whole or not at all: both children's tables change, which only the system may.
      const platform = await ask.write(area, async act => act.platform)
      for (const { stream } of chosen) {
        const moved = await moveToRightChild(platform, ask.actor, { area, stream, wrong: child, right: to })
        if (isRefusal(moved)) return moved
      }
      return seeOther(paths.who.to({ child }), t.done)
    }),
  )

  on.get(paths.died, 'practitioner', ask =>
    withWho(ask, mayTell, noMore, async ({ view, text }) => {
      const filled = await ask.filled()
      const asked = filled.problems.length > 0 ? undefined : dayAsked(ask)
      const told = asked?.kind === 'wrong' ? asked.filled : filled
      const on = asked?.kind === 'day' ? asked.on : undefined
      return page(<DiedPage view={view} filled={told} text={text} on={on} />)
    }),
  )
  on.post(paths.died, 'practitioner', diedForm, (ask, { on: day }) =>
    withWho(ask, mayTell, noMore, ({ view, text }) => {
      const { area, child, diedOn } = view.child
      const back = paths.who.to({ child })
      if (diedOn) return seeOther(back, text.desk.died.already)
      return ask.write(area, async act => {
        await recordDeath(act, area, child, day)
        return seeOther(back, text.desk.died.done)
      })
    }),
  )

  on.get(paths.seal, 'practitioner', ask =>
    withWho(ask, maySeal, loadSeal, async found => page(<SealPage {...found} filled={await ask.filled()} />)),
  )
  on.post(paths.seal, 'practitioner', sealForm, (ask, { second, reason, setting, ...name }) =>
    withWho(ask, maySeal, loadSeal, ({ view, text, seconds, settings }) => {
      const t = text.desk.seal
      const where = setting && settings.find(each => each.body === setting)
      if (!seconds.some(each => each.person === second) || (setting && !where))
        return refuse('IDT-2', t.notOffered, t.chooseAgain)
      const { area, child, bornOn } = view.child
      return ask.write(area, async act => {
        const fresh = await sealChild(
          act,
          { area, child },
          {
            area,
            bornOn,
            given: name.given,
            family: name.family,
            ...(name.knownAs && { knownAs: name.knownAs }),
            ...(where && { places: [{ kind: 'taught-in', body: where.body }] }),
          },
          second,
          reason,
        )
        return seeOther(paths.who.to({ child: fresh }), t.done)
      })
    }),
  )
}

/** What can be moved, and the other children the one who asks leads on. */
async function loadMovable(seen: Seen, { child }: WhoView) {
  const led = await listLed(seen, child.area)
  const mine = await listChildren(seen)
  const movable = await listMovable(seen, child.area, child.child)
  return {
    movable,
    others: mine.filter(
      each => each.area === child.area && each.child !== child.child && led.has(each.child) && !each.diedOn,
    ),
  }
}

/** Who may be the second person of a sealed move, and where a child may be taught then. */
async function loadSeal(seen: Seen, { child, me }: WhoView) {
  const held = await listHolders(seen, child.area, ['safeguarding-lead', 'area-officer', 'head'])
  const people = await listPeople(
    seen,
    child.area,
    held.map(post => post.person).filter(person => person !== me),
  )
  const bodies = await listBodies(seen, child.area)
  return { seconds: [...people.values()], settings: [...bodies.values()].filter(body => body.kind === 'setting') }
}

/** The day that the first step asked for, in the address of the second. */
function dayAsked({ query, language, today }: WhoAsk) {
  if (query['on-day'] === undefined) return undefined
  const typed = {
    'on-day': query['on-day'],
    'on-month': query['on-month'] ?? '',
    'on-year': query['on-year'] ?? '',
  }
  const read = diedForm.read(typed, { language, today })
  return read.ok
    ? ({ kind: 'day', on: read.fields.on } as const)
    : ({ kind: 'wrong', filled: { typed, problems: read.problems } } as const)
}
