import type { Role } from './actor.ts'

/**
 * Who may see what, said a second time in TypeScript: the property test holds row-level security against it. It is
 * written from the rules (P1–P16, docs/practice.md), not from the SQL.
 */
export type World = {
  readonly children: readonly { readonly area: string; readonly child: string; readonly sealed: boolean }[]
  readonly circle: readonly Place[]
  readonly posts: readonly {
    readonly area: string
    readonly person: string
    readonly body: string
    readonly job: string
  }[]
  readonly taught: readonly { readonly area: string; readonly child: string; readonly body: string }[]
  readonly classes: readonly {
    readonly area: string
    readonly child: string
    readonly body: string
    readonly words: string
  }[]
  readonly teaches: readonly {
    readonly area: string
    readonly person: string
    readonly body: string
    readonly words: string
    readonly job: 'class-teacher' | 'supply'
    readonly from: number
    readonly until: number
  }[]
  /** Whom a court has barred from everything about a child, until a person lifts it (ACC-4). */
  readonly bars: readonly { readonly area: string; readonly child: string; readonly person: string }[]
}

type Place = {
  readonly area: string
  readonly child: string
  readonly person: string
  readonly standing: string
  readonly actsFor?: string
  readonly from: number
  readonly until: number
}

export type Asker = { readonly person: string; readonly areas: readonly string[]; readonly as: Role }

/** A row of a table that names a child, as far as sight goes. */
export type Row = {
  readonly area: string
  readonly child: string
  readonly audience: string
  readonly author: string
  readonly named: readonly string[]
}

export type Sight = 'child' | 'circle' | 'audience' | 'area'

const seesWholeSetting = ['inclusion-lead', 'head', 'safeguarding-lead', 'area-officer']
const family = ['child', 'parent', 'carer', 'adviser']

/** What someone is to a child at a moment, and for whom they act. */
export function standingsOf(world: World, asker: Asker, area: string, child: string, at: number): readonly Place[] {
  const held = world.children.find(each => each.area === area && each.child === child)
  if (!held || held.sealed || !asker.areas.includes(area)) return []
  if (isBarred(world, area, child, asker.person)) return []
  const here = { area, child, person: asker.person, from: 0, until: Number.POSITIVE_INFINITY }
  const around = world.circle.filter(
    place => place.area === area && place.child === child && place.from <= at && at < place.until,
  )
  const inCircle = around.filter(place => place.person === asker.person).flatMap(place => asThem(world, around, place))
  const leads = world.taught
    .filter(taught => taught.area === area && taught.child === child)
    .flatMap(taught =>
      world.posts.filter(post => post.area === area && post.body === taught.body && post.person === asker.person),
    )
    .filter(post => seesWholeSetting.includes(post.job))
    .map(() => ({ ...here, standing: 'lead' }))
  const inCharge = world.classes
    .filter(group => group.area === area && group.child === child)
    .flatMap(group =>
      world.teaches.filter(
        each =>
          each.area === area &&
          each.person === asker.person &&
          each.body === group.body &&
          each.words === group.words &&
          each.from <= at &&
          at < each.until,
      ),
    )
    .map(each => ({ ...here, standing: each.job === 'supply' ? 'supply' : 'in-charge' }))
  return [...inCircle, ...leads, ...inCharge]
}

const isBarred = (world: World, area: string, child: string, person: string): boolean =>
  world.bars.some(bar => bar.area === area && bar.child === child && bar.person === person)

/** Whoever acts for one person sees what that person sees, never more, and while that person does (P14, ACC-8). */
function asThem(world: World, around: readonly Place[], place: Place): readonly Place[] {
  const { actsFor } = place
  if (place.standing !== 'adviser' || actsFor === undefined) return [place]
  if (isBarred(world, place.area, place.child, actsFor)) return []
  return around
    .filter(each => each.person === actsFor && ['child', 'parent', 'carer', 'other'].includes(each.standing))
    .map(each => ({ ...place, standing: each.standing === 'other' ? 'other' : 'adviser' }))
}

/** Whether a row is seen, by the kind of sight its table has. */
export function sees(world: World, asker: Asker, sight: Sight, row: Row, at: number): boolean {
  if (sight === 'area') return asker.areas.includes(row.area)
  const standings = standingsOf(world, asker, row.area, row.child, at)
  if (standings.length === 0) return false
  switch (sight) {
    case 'child':
      return true
    case 'circle':
      return standings.some(place => !['case', 'supply'].includes(place.standing))
    case 'audience':
      return hears(asker, row, standings)
  }
}

function hears(asker: Asker, row: Row, standings: readonly Place[]): boolean {
  if (row.author === asker.person) return true
  return standings.some(place => {
    switch (row.audience) {
      case 'in-charge':
        return true
      case 'circle':
        return !['case', 'supply'].includes(place.standing)
      case 'professionals-and-family':
        return !['case', 'supply', 'other'].includes(place.standing)
      case 'family-and-author':
        return family.includes(place.standing)
      case 'named':
        return row.named.includes(asker.person) || (place.actsFor !== undefined && row.named.includes(place.actsFor))
      default:
        return false
    }
  })
}
