import { type ChildId, type PersonId, personId } from '../../src/kernel/ids.ts'
import type { HeldView, WayToSay } from '../../src/slices/identification/domain/events.ts'
import type { Party } from '../../src/slices/identification/domain/party.ts'
import { runNeed } from '../../src/slices/identification/store/run-need.ts'
import type { Voice } from '../../src/slices/record/domain/events.ts'
import type { Part } from '../../src/slices/record/domain/parts.ts'
import { runRecord } from '../../src/slices/record/store/run-record.ts'
import { childOf, idOf, personOf } from '../ids.ts'
import type { Scene } from '../teller.ts'
import { day, oakfield, wrenshire } from '../teller.ts'

/** The scenes that recur in several stories, each a line. */
const scene = (on: string, at: string, who: string, does: Scene['does'], area = 'wrenshire'): Scene => ({
  on,
  at,
  who,
  area,
  does,
})

export const needOf = (child: string): string => idOf(`need ${child}`)

export const parentOf = (slug: string): Party => ({ as: 'parent', person: personOf(slug) })
export const theChild: Party = { as: 'young-person' }

/** A worry told at the gate or typed by the parent. `by` typed it. */
export const raises = (
  on: string,
  at: string,
  by: string,
  child: string,
  worry: {
    parent: string
    words: string
    original?: string
    translatedBy?: string
    language?: string
    interpreter?: 'yes' | 'no' | 'sometimes'
    startsNow: { what: string; who: string }
    child: { words: string; ways: readonly WayToSay[]; withHelpOf?: string }
    setting?: typeof oakfield
  },
): Scene =>
  scene(on, at, by, act =>
    runNeed(
      act,
      childOf(child),
      needOf(child),
      {
        type: 'RaiseNeed',
        need: needOf(child),
        setting: worry.setting ?? oakfield,
        raisedBy: parentOf(worry.parent),
        words: worry.words,
        language: 'English',
        ...(worry.original && { original: worry.original }),
        ...(worry.translatedBy && { translatedBy: worry.translatedBy }),
        homeLanguage: worry.language ?? 'English',
        interpreter: worry.interpreter ?? 'no',
        saidOn: day(on),
        startsNow: { what: worry.startsNow.what, who: personOf(worry.startsNow.who), from: day(on) },
        childSaid: {
          words: worry.child.words,
          language: 'English',
          ways: worry.child.ways,
          pictures: [],
          on: day(on),
          ...(worry.child.withHelpOf && { withHelpOf: worry.child.withHelpOf }),
        },
      },
      { receivedOn: day(on), saidBy: personOf(worry.parent), channel: by === worry.parent ? 'typed' : 'in person' },
    ),
  )

/** Somebody's view of a need, typed by `by`. */
export const givesView = (
  on: string,
  at: string,
  by: string,
  child: string,
  view: {
    party: Party
    words: string
    leaning?: 'extra-support' | 'not-now' | 'not-sure'
    original?: string
    translatedBy?: string
    language?: string
  },
): Scene =>
  scene(on, at, by, act =>
    runNeed(act, childOf(child), needOf(child), {
      type: 'GiveView',
      party: view.party,
      words: view.words,
      language: view.language ?? 'English',
      on: day(on),
      ...(view.leaning && { leaning: view.leaning }),
      ...(view.original && { original: view.original }),
      ...(view.translatedBy && { translatedBy: view.translatedBy }),
    }),
  )

/** Somebody is asked for a view. */
export const asksView = (
  on: string,
  at: string,
  by: string,
  child: string,
  party: Party,
  means: 'letter' | 'phone' | 'message' | 'in person' = 'letter',
): Scene =>
  scene(on, at, by, act =>
    runNeed(act, childOf(child), needOf(child), { type: 'AskForView', party, means, on: day(on) }),
  )

/** Extra support, or not now, with the reasons and every view. */
export const decides = (
  on: string,
  at: string,
  by: string,
  child: string,
  decision: {
    outcome: 'extra-support' | 'not-now'
    reasons: string
    restsOn: readonly string[]
    views: readonly { party: Party; view: HeldView['view']; words?: string }[]
    tries?: string
    lookAgainOn?: string
  },
): Scene =>
  scene(on, at, by, act =>
    runNeed(act, childOf(child), needOf(child), {
      type: 'DecideSupport',
      outcome: decision.outcome,
      reasons: decision.reasons,
      restsOn: decision.restsOn,
      views: decision.views,
      wayToChallenge: 'ladder-a',
      decidedOn: day(on),
      ...(decision.tries && { tries: decision.tries }),
      ...(decision.lookAgainOn && { lookAgainOn: day(decision.lookAgainOn) }),
    }),
  )

/** One entry in a record. */
export const writes = (
  on: string,
  at: string,
  by: string,
  child: string,
  part: Part,
  voice: Voice,
  words: string,
  more: { pictures?: readonly string[]; onlyMe?: boolean; heard?: { withHelpOf: string } } = {},
): Scene =>
  scene(on, at, by, act =>
    runRecord(act, childOf(child), {
      type: 'WriteEntry',
      entry: idOf(`entry ${child} ${part} ${on} ${at}`),
      after: 0,
      part,
      words,
      language: 'English',
      pictures: more.pictures ?? [],
      voice,
      audience: part === 'keep-me-safe' ? 'in-charge' : more.onlyMe ? 'only-me' : 'circle',
      named: [],
      ...(voice !== 'young-person' && voice !== 'together' && { whose: who(by) }),
      ...(more.heard && { heard: { on: day(on), how: 'said' as const, withHelpOf: more.heard.withHelpOf } }),
    }),
  )

/** Everyone with a view of a need, agreeing or not, in a line each. */
export const agrees = (party: Party, words?: string) => ({ party, view: 'agrees' as const, ...(words && { words }) })
export const differs = (party: Party, words: string) => ({ party, view: 'sees-differently' as const, words })

export const who = (slug: string): PersonId => personOf(slug)
export const own = (child: string): PersonId => personId(childOf(child))
export const kid = (slug: string): ChildId => childOf(slug)
export { scene, wrenshire }
