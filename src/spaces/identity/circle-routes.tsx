import { refuse } from '../../kernel/decider.ts'
import { bodyId, isUuid } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { listBodies } from '../../platform/identity/bodies.ts'
import { admitToCircle } from '../../platform/identity/circle.ts'
import { correctName } from '../../platform/identity/names.ts'
import { listPeople, listStaff } from '../../platform/identity/people.ts'
import { notFound, page, seeOther } from '../../platform/web/answer.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { AskInPage } from './ask-in.page.tsx'
import { noMore, withWho } from './ask-who.ts'
import { askInForm, nameForm } from './forms.ts'
import { NamePage } from './name.page.tsx'
import * as paths from './paths.ts'
import { type Text, text } from './text/text.ts'
import { WhoPage } from './who.page.tsx'
import { findWho, mayPutRight, type WhoView } from './who-view.ts'

const mayName = (view: WhoView, words: Text) => mayPutRight(view, 'IDT-1', words)
const mayAskIn = (view: WhoView, words: Text) => mayPutRight(view, 'ACC-1', words)

/** A child's name, and who stands around them. */
export const circleRoutes = (on: Routes): void => {
  on.get(paths.who, 'practitioner', async ask => {
    const view = await ask.read(seen => findWho(seen, ask.params.child))
    return view ? page(<WhoPage view={view} text={text(ask.language)} />) : notFound()
  })

  on.get(paths.name, 'practitioner', ask =>
    withWho(ask, mayName, noMore, async ({ view, text: words }) => {
      const typed = await ask.filled()
      const { given, family, knownAs, sayIt } = view.child
      const filled = Object.keys(typed.typed).length > 0 ? typed : nameForm.fill({ given, family, knownAs, sayIt })
      return page(<NamePage view={view} filled={filled} text={words} />)
    }),
  )
  on.post(paths.name, 'practitioner', nameForm, (ask, fields) =>
    withWho(ask, mayName, noMore, ({ view, text: words }) =>
      ask.write(view.child.area, async act => {
        await correctName(act, view.child.area, view.child.child, fields)
        return seeOther(paths.who.to(ask.params), words.desk.name.done)
      }),
    ),
  )

  on.get(paths.askIn, 'practitioner', async ask => {
    const filled = await ask.filled()
    const typed = filled.problems.length > 0 && typeof filled.typed.body === 'string' ? filled.typed.body : undefined
    const chosen = ask.query.body ?? typed
    return withWho(
      ask,
      mayAskIn,
      (seen, view) => loadStaff(seen, view, chosen),
      found => page(<AskInPage {...found} filled={filled} />),
    )
  })
  on.post(paths.askIn, 'practitioner', askInForm, (ask, { body, person, relationship }) =>
    withWho(
      ask,
      mayAskIn,
      (seen, view) => loadStaff(seen, view, body),
      ({ view, text: words, staff, body: where }) => {
        const t = words.desk.askIn
        const who = staff.find(each => each.person === person)
        if (!who || !where) return refuse('ACC-1', t.notThere, t.chooseAgain)
        const { area, child } = view.child
        return ask.write(area, async act => {
          // Whoever works where the child is taught is in charge of them there; anyone else gives a service.
          const standing = where.kind === 'setting' ? 'in-charge' : 'service'
          await admitToCircle(act, { area, child }, { person, standing, relationship: relationship || who.jobWords })
          return seeOther(paths.who.to(ask.params), t.done)
        })
      },
    ),
  )
}

/** Where people work in this area, and who works at the one that was chosen and does not stand around the child yet. */
async function loadStaff(seen: Seen, { child, circle }: WhoView, chosen: string | undefined) {
  const bodies = [...(await listBodies(seen, child.area)).values()]
  const body = chosen && isUuid(chosen) ? bodies.find(each => each.body === bodyId(chosen)) : undefined
  const posts = body ? await listStaff(seen, child.area, body.body) : []
  const isIn = new Set(circle.map(member => member.person))
  const people = await listPeople(
    seen,
    child.area,
    posts.map(post => post.person).filter(person => !isIn.has(person)),
  )
  return { bodies, body, staff: [...people.values()] }
}
