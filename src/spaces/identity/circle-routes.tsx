import { refuse } from '../../kernel/decider.ts'
import { bodyId, isUuid } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { listBodies, searchBodies } from '../../platform/identity/bodies.ts'
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
      async (seen, view) => ({
        ...(await loadStaff(seen, view, chosen)),
        places: await loadPlaces(seen, view, ask.query.q ?? ''),
      }),
      found => page(<AskInPage {...found} filled={filled} typed={ask.query.q ?? ''} />),
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

/** As many places as a page shows: more, and a few letters of the name are asked for. */
const mostPlaces = 30

/** Where somebody may work: those of this name; before a name is typed, where the child is taught and the services. */
async function loadPlaces(seen: Seen, { child }: WhoView, typed: string) {
  const { bodies, isMore } = await searchBodies(seen, child.area, typed, mostPlaces)
  const own = typed.trim() === '' ? [...(await listBodies(seen, child.area, [child.setting])).values()] : []
  return { bodies: [...own, ...bodies], isMore }
}

/** The place that was chosen, and who works there and does not stand around the child yet. */
async function loadStaff(seen: Seen, { child, circle }: WhoView, chosen: string | undefined) {
  const wanted = chosen && isUuid(chosen) ? bodyId(chosen) : undefined
  const body = wanted && (await listBodies(seen, child.area, [wanted])).get(wanted)
  const posts = body ? await listStaff(seen, child.area, body.body) : []
  const isIn = new Set(circle.map(member => member.person))
  const people = await listPeople(
    seen,
    child.area,
    posts.map(post => post.person).filter(person => !isIn.has(person)),
  )
  return { body, staff: [...people.values()] }
}
