import { isRefusal, type Refusal } from '../src/kernel/decider.ts'
import { type AreaId, areaId, type BodyId, commandId, personId } from '../src/kernel/ids.ts'
import { type PlainDate, plainDate } from '../src/kernel/plain-date.ts'
import type { Actor, Role } from '../src/platform/access/actor.ts'
import { stoppedClock } from '../src/platform/clock.ts'
import type { Act } from '../src/platform/db/act.ts'
import { asSystem } from '../src/platform/db/as-actor.ts'
import { runWhatFallsDue } from '../src/platform/duties/fall-due.ts'
import type { Platform } from '../src/platform/platform.ts'
import { demoAreas } from './bodies.ts'
import { demoChildren } from './children.ts'
import { bodyOf, childOf, idOf, personOf } from './ids.ts'
import { demoFamilies, demoWorkers } from './people.ts'

/** One thing somebody did, on a day, at a time: told through the same commands as everybody's. */
export type Scene = {
  readonly on: string
  readonly at: string
  readonly who: string
  readonly area: string
  readonly does: (act: Act) => Promise<unknown | Refusal>
}

/**
 * Tells scenes in the order of their days, each under its own date; between the days the clock does what it does.
 * Throws when a scene is refused: the demo must be a story that could happen. A telling that was killed goes on after the
 * last scene that stands in the log: a day's clock comes before its first scene, and is not run again behind it.
 */
export async function tellScenes(
  platform: Platform,
  scenes: readonly Scene[],
  until: string,
  told: () => void = () => {},
): Promise<void> {
  const days = [...new Set([...scenes.map(scene => scene.on), until])].toSorted()
  const inOrder = days.flatMap(day => scenesOf(scenes, day))
  const before = await toldBefore(platform)
  const done = inOrder.findLastIndex(({ command }) => before.has(command)) + 1
  const lastDay = inOrder[done - 1]?.scene.on
  for (const day of days.filter(each => lastDay === undefined || each >= lastDay)) {
    if (day !== lastDay)
      await runWhatFallsDue({ ...platform, clock: stoppedClock(`${day}T06:00:00Z`) }, demoAreas.map(areaId))
    for (const { scene, command } of inOrder.slice(done).filter(each => each.scene.on === day)) {
      await tell(platform, scene, command)
      told()
    }
  }
}

type Told = { readonly scene: Scene; readonly command: string }

/** The scenes of a day in order, each with the command it is told under: the same whenever it is told. */
const scenesOf = (scenes: readonly Scene[], day: string): readonly Told[] =>
  scenes
    .filter(scene => scene.on === day)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map((scene, index) => ({ scene, command: idOf(`scene ${scene.on} ${scene.at} ${scene.who} ${index}`) }))

async function toldBefore(platform: Platform): Promise<ReadonlySet<string>> {
  const [first = '', ...others] = demoAreas
  const areas = [first, ...others].map(areaId)
  const to = { area: areaId(first), areas, commandId: commandId(idOf('what was told before')) }
  return asSystem(platform, to, async act => {
    const rows = await act.tx.selectFrom('event').select('command_id').distinct().execute()
    return new Set(rows.map(row => row.command_id))
  })
}

async function tell(platform: Platform, scene: Scene, id: string): Promise<void> {
  const at = new Date(`${scene.on}T${scene.at}:00Z`)
  const actor = actorOf(scene.who)
  const command = commandId(id)
  const done = await asSystem(
    { ...platform, clock: stoppedClock(at.toISOString()) },
    { area: areaId(scene.area), areas: actor.areas, actor, at, commandId: command },
    async act => {
      const answer = await scene.does(act)
      if (isRefusal(answer)) throw new Error(`${scene.on} ${scene.who}: refused by ${answer.clause}: ${answer.because}`)
      return answer
    },
  )
  if (done === undefined) throw new Error(`${scene.on} ${scene.who}: nothing happened`)
}

const roles: Readonly<Record<string, Role>> = {
  'inclusion-lead': 'inclusion-lead',
  head: 'head',
  'safeguarding-lead': 'safeguarding-lead',
  'class-teacher': 'class-teacher',
  'teaching-assistant': 'teaching-assistant',
  'key-person': 'key-person',
  therapist: 'therapist',
  psychologist: 'psychologist',
  'health-visitor': 'health-visitor',
  'service-lead': 'service-lead',
  caseworker: 'caseworker',
  'social-worker': 'caseworker',
  'virtual-school-head': 'caseworker',
  'partnership-officer': 'partnership-officer',
}

/** Who acts, by a word: a worker under their first post, a parent, or a child, whose own person id is the child's. */
export function actorOf(slug: string): Actor {
  const person = [...demoWorkers, ...demoFamilies].find(each => each.slug === slug)
  if (person) {
    const post = person.posts?.[0]
    const areas = [person.area, ...(person.alsoIn ?? [])].map(areaId)
    const isCarer = demoChildren.some(child =>
      child.around?.some(each => each.person === slug && each.standing === 'carer'),
    )
    return {
      person: personOf(slug),
      as: (post && roles[post.job]) ?? (isCarer ? 'carer' : 'parent'),
      areas,
      ...(post && { forBody: bodyOf(post.body) }),
    }
  }
  const child = demoChildren.find(each => each.slug === slug)
  if (!child) throw new RangeError(`Nobody is called ${slug}`)
  return { person: personId(childOf(slug)), as: 'child', areas: [areaId(child.area)] }
}

export const day = (text: string): PlainDate => plainDate(text)
export const oakfield: BodyId = bodyOf('oakfield')
export const therapies: BodyId = bodyOf('wrenshire-therapies')
export const wrenshire: AreaId = areaId('wrenshire')
