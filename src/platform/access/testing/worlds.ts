import fc from 'fast-check'
import { standings } from '../../../kernel/standing.ts'
import type { Asker, Row, World } from '../oracle.ts'

const areas = ['wrenshire', 'saltmere'] as const
/** An id that says what it is of. */
export const uuid = (kind: string, n: number): string => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const children = [0, 1, 2, 3].map(n => ({ area: areas[n % 2] ?? 'wrenshire', child: uuid('c', n) }))
const people = [0, 1, 2, 3, 4, 5, 6].map(n => uuid('a', n))
const bodies = [0, 1].map(n => uuid('b', n))
const audiences = ['in-charge', 'circle', 'professionals-and-family', 'family-and-author', 'named', 'only-me']

const aChild = fc.constantFrom(...children)
/** One of two moves of a child. */
const aMove = fc.constantFrom(1, 2)
const moveOf = ({ child }: { readonly child: string }, n: number): string =>
  `${child.slice(0, -4)}d${n}${child.slice(-2)}`
const aPerson = fc.constantFrom(...people)
const aBody = fc.constantFrom(...bodies)
const span = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, length]) => ({ from, until: from + length }))

const world: fc.Arbitrary<World> = fc.record({
  children: fc
    .array(fc.boolean(), { minLength: 4, maxLength: 4 })
    .map(sealed => children.map((child, n) => ({ ...child, sealed: (sealed[n] ?? false) && n === 3 }))),
  circle: fc.array(
    fc
      .tuple(aChild, aPerson, fc.constantFrom(...standings), span, fc.option(aPerson, { nil: undefined }))
      .map(([child, person, standing, when, actsFor]) => ({
        ...child,
        person,
        standing,
        ...when,
        ...(actsFor && standing === 'adviser' && { actsFor }),
      })),
    { maxLength: 8 },
  ),
  posts: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...areas),
      person: aPerson,
      body: aBody,
      job: fc.constantFrom('inclusion-lead', 'head', 'class-teacher', 'therapist'),
    }),
    { maxLength: 3, selector: post => Object.values(post).join() },
  ),
  taught: fc.subarray(children).chain(some => fc.tuple(...some.map(child => aBody.map(body => ({ ...child, body }))))),
  classes: fc.subarray(children).chain(some =>
    fc.tuple(
      ...some.map(child =>
        fc
          .record({
            body: aBody,
            words: fc.constantFrom('4 Maple', 'Acorn'),
            kind: fc.constantFrom('class' as const, 'group' as const),
            from: fc.integer({ min: 0, max: 8 }),
            early: fc.integer({ min: 0, max: 4 }),
            last: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
          })
          .map(({ early, last, ...rest }) => ({
            ...child,
            ...rest,
            seen: rest.from - early,
            ...(last !== undefined && last >= rest.from && { last }),
          })),
      ),
    ),
  ),
  teaches: fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...areas),
        aPerson,
        aBody,
        fc.constantFrom('4 Maple', 'Acorn'),
        fc.constantFrom('class-teacher' as const, 'supply' as const),
        span,
        fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      )
      .map(([area, person, body, words, job, when, later]) => ({
        ...{ area, person, body, words, job, ...when },
        ...(later !== undefined && { first: when.from + later }),
      })),
    { maxLength: 4, selector: each => [each.area, each.person, each.body, each.words, each.from].join() },
  ),
  receives: fc.uniqueArray(
    fc
      .tuple(aChild, aPerson, aMove, span)
      .map(([child, person, n, when]) => ({ ...child, person, move: moveOf(child, n), ...when })),
    { maxLength: 3, selector: each => [each.move, each.person].join() },
  ),
  bars: fc.uniqueArray(
    fc.tuple(aChild, aPerson).map(([child, person]) => ({ ...child, person })),
    { maxLength: 2, selector: bar => `${bar.child} ${bar.person}` },
  ),
  emergencies: fc.array(
    fc
      .tuple(aChild, aPerson, span, fc.boolean())
      .map(([child, person, { from, until }, isOpen]) => ({ ...child, person, until, ...(isOpen && { from }) })),
    { maxLength: 4 },
  ),
  visits: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...areas),
      person: aPerson,
      body: aBody,
      words: fc.constantFrom('4 Maple', 'Acorn'),
      until: fc.integer({ min: 1, max: 10 }),
      revoked: fc.boolean(),
    }),
    { maxLength: 3, selector: each => each.person },
  ),
})

const row: fc.Arbitrary<Row> = fc
  .tuple(aChild, fc.constantFrom(...audiences), aPerson, fc.subarray([...people], { maxLength: 2 }), aMove)
  .map(([child, audience, author, named, n]) => ({ ...child, audience, author, named, move: moveOf(child, n) }))

/** Worlds with their rows, and everyone in them asking, one who has no relationship among them. */
export const worlds: fc.Arbitrary<{ world: World; rows: readonly Row[]; askers: readonly Asker[] }> = fc.record({
  world,
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  askers: fc
    .array(fc.subarray([...areas], { minLength: 1 }), { minLength: people.length, maxLength: people.length })
    .map(each => people.map((person, n) => ({ person, areas: each[n] ?? [], as: 'class-teacher' as const }))),
})
