import { areaId } from '../../src/kernel/ids.ts'
import { addDays } from '../../src/kernel/plain-date.ts'
import type { NeedCommand } from '../../src/slices/identification/domain/commands.ts'
import { arriveAlreadySupported } from '../../src/slices/identification/store/arrive.ts'
import { listNeeds } from '../../src/slices/identification/store/queries.ts'
import { runNeed } from '../../src/slices/identification/store/run-need.ts'
import { agreeCommitment } from '../../src/slices/support/store/agree-commitment.ts'
import { runCommitment } from '../../src/slices/support/store/run-commitment.ts'
import { classmates, type DemoChild, storyChildren } from '../children.ts'
import { bodyOf, idOf } from '../ids.ts'
import { day, oakfield, type Scene } from '../teller.ts'
import { onReview } from './reviews.ts'
import { kid, own, scene, who } from './telling.ts'

/** Who leads each setting: whoever brings the class list. */
const leads: Readonly<Record<string, string>> = {
  oakfield: 'priya',
  'st-brannocks': 'nkechi',
  'wrenbridge-academy': 'terence',
  ashgrove: 'aoife',
  'the-bridge': 'kwame',
  'saltmere-sands': 'annika',
  'harbour-high': 'graham',
}
const leadOf = (child: DemoChild): string => leads[child.setting] ?? 'priya'

/** Children of the stories who came with support, and the day their class list was brought. */
const storyArrivals: Readonly<Record<string, string>> = {
  tom: '2026-09-04',
  aaliyah: '2026-09-07',
  dylan: '2026-09-09',
  leah: '2026-09-11',
  samuel: '2026-09-21',
  oluwaseun: '2026-09-28',
  ada: '2026-10-05',
}
/** Class lists were brought class by class, over five weeks: reviews do not all fall due on one day. */
const listDays = ['2026-09-14', '2026-09-18', '2026-09-24', '2026-09-30', '2026-10-06', '2026-10-14'] as const

type Arrival = { readonly child: DemoChild; readonly on: string; readonly at: string }

/** On the first days of term children arrive as already supported (P23), some with a statutory plan. */
const arrived: readonly Arrival[] = [
  ...storyChildren.flatMap(child => {
    const on = storyArrivals[child.slug]
    return on ? [{ child, on }] : []
  }),
  ...classmates.map((child, n) => ({ child, on: listDays[n % listDays.length] ?? listDays[0] })),
].map((each, n) => ({ ...each, at: `09:${String(n % 60).padStart(2, '0')}` }))

/** A command about the need a child arrived with: its id came out as it did. */
const onArrival = ({ child, at }: Arrival, on: string, command: NeedCommand): Scene =>
  scene(
    on,
    at,
    leadOf(child),
    async act => {
      const [need] = await listNeeds(act, areaId(child.area), kid(child.slug))
      return need && runNeed(act, kid(child.slug), need.need, command)
    },
    child.area,
  )

const arrivals = arrived.flatMap((each): readonly Scene[] => {
  const { child, on, at } = each
  const told = addDays(day(on), 6)
  return [
    scene(
      on,
      at,
      leadOf(child),
      act =>
        arriveAlreadySupported(
          act,
          { area: areaId(child.area), child: kid(child.slug), setting: bodyOf(child.setting) },
          child.schoolCode === 'E' ? 'statutory-plan' : 'support-in-the-setting',
        ),
      child.area,
    ),
    onArrival(each, told, { type: 'TellFamily', on: told, means: 'phone' }),
    onArrival(each, '2026-11-10', { type: 'BeginEntitlement', entitlement: 'moves' }),
  ]
})

/** Small things that were agreed for each at Oakfield in the first weeks, and came. */
const things = [
  { name: 'A now-and-next board', what: 'A board on the table that shows what comes next', expectation: '3.1' },
  { name: 'A place near the door', what: 'A seat with room around it, chosen by the child', expectation: '6.1' },
  { name: 'Ear muffs', what: 'Ear muffs in the drawer, to take without asking', expectation: '5.1' },
  { name: 'A sloping desk', what: 'A sloping desk and thick pencils for writing', expectation: '3.1' },
] as const

const joinedUp = arrived
  .filter(({ child }) => child.setting === 'oakfield' && child.slug !== 'tom' && child.slug !== 'ada')
  .flatMap(({ child, on, at }, n): readonly Scene[] => {
    const thing = things[n % things.length] ?? things[0]
    const commitment = idOf(`commitment thing ${child.slug}`)
    const agreedOn = addDays(day(on), 8)
    const cameOn = addDays(agreedOn, 10)
    const to = { area: areaId(child.area), child: kid(child.slug) }
    return [
      scene(
        agreedOn,
        at,
        'priya',
        act =>
          agreeCommitment(
            act,
            { ...to, commitment },
            {
              ...thing,
              owner: { body: oakfield, person: who('priya') },
              agreedFor: oakfield,
              rhythm: { evidence: 'once', by: cameOn, heldAt: oakfield },
              from: agreedOn,
              to: cameOn,
              outcome: `${child.knownAs ?? child.given} joins in with more of the lesson`,
              agreedWith: [own(child.slug)],
            },
          ),
        child.area,
      ),
      scene(
        cameOn,
        at,
        'priya',
        act =>
          runCommitment(
            act,
            { ...to, commitment, ownerBody: oakfield },
            { type: 'TellSession', day: cameOn, telling: { what: 'happened' } },
          ),
        child.area,
      ),
    ]
  })

const families: Readonly<Record<string, readonly string[]>> = { tom: ['siobhan', 'gareth'], leah: ['chioma'] }

/** Everyone was asked in good time what they want said at their review, the child first. */
const asked = arrived
  .filter(({ child, on }) => child.setting === 'oakfield' && on <= '2026-09-24')
  .map(({ child, on, at }) =>
    onReview(on <= '2026-09-11' ? '2026-11-12' : '2026-11-20', at, 'priya', child.slug, {
      type: 'AskForContributions',
      of: [
        { person: own(child.slug), voice: 'child', means: 'here' },
        ...(families[child.slug] ?? []).map(slug => ({ person: who(slug), voice: 'family', means: 'here' }) as const),
      ],
    }),
  )

export const autumn: readonly Scene[] = [...arrivals, ...joinedUp, ...asked]
