import type { ClientBase } from 'pg'
import { type DemoBody, demoAreas, demoBodies, demoClosedDays, demoTerms } from './bodies.ts'
import { type DemoChild, demoChildren } from './children.ts'
import { bodyOf, childOf, idOf, personOf } from './ids.ts'
import { type DemoPerson, demoFamilies, demoWorkers } from './people.ts'

/**
 * Bodies, people, children and circles of the region, as the projector: identity is corrected in place and is no part
 * of the log. One statement a table.
 */
export async function layIdentity(client: ClientBase): Promise<void> {
  await client.query('begin')
  await client.query('set local role tandem_projector')
  await client.query(`select set_config('app.areas', $1, true)`, [demoAreas.join(',')])
  const rows = identityRows()
  for (const [table, { columns, values }] of Object.entries(rows)) {
    await client.query(
      `insert into identity.${table} (${columns.map(column => column.split(' ')[0]).join(', ')})
       select * from jsonb_to_recordset($1::jsonb) as x(${columns.join(', ')})`,
      [JSON.stringify(values)],
    )
  }
  await client.query('commit')
}

const areasOf = (each: { area: string; alsoIn?: readonly string[] }): readonly string[] => [
  each.area,
  ...(each.alsoIn ?? []),
]

/** People a worker serves stand in each of their areas; a body too (P1). */
function identityRows() {
  const people = [...demoWorkers, ...demoFamilies]
  return {
    body: {
      columns: ['area text', 'body uuid', 'kind text', 'name text', 'short_name text', 'phone text'],
      values: demoBodies.flatMap(body =>
        areasOf(body).map(area => ({
          area,
          body: bodyOf(body.slug),
          kind: body.kind,
          name: body.name,
          short_name: body.shortName,
          phone: body.phone,
        })),
      ),
    },
    setting: {
      columns: [
        'area text',
        'body uuid',
        'urn text',
        'phase text',
        'lowest_age smallint',
        'highest_age smallint',
        'address_published boolean',
        'address text',
        'postcode text',
        'details jsonb',
      ],
      values: demoBodies.flatMap(settingRows),
    },
    term: {
      columns: ['area text', 'body uuid', 'from_on date', 'to_on date'],
      values: demoBodies
        .filter(keepsTerms)
        .flatMap(body =>
          areasOf(body).flatMap(area =>
            demoTerms.map(([from_on, to_on]) => ({ area, body: bodyOf(body.slug), from_on, to_on })),
          ),
        ),
    },
    closed_day: {
      columns: ['area text', 'body uuid', 'on_day date'],
      values: demoBodies
        .filter(keepsTerms)
        .flatMap(body =>
          areasOf(body).flatMap(area => demoClosedDays.map(on_day => ({ area, body: bodyOf(body.slug), on_day }))),
        ),
    },
    person: {
      columns: [
        'area text',
        'person uuid',
        'full_name text',
        'called text',
        'job_words text',
        'phone text',
        'phone_hours text',
        'home_language text',
        'interpreter text',
      ],
      values: [...people.flatMap(personRows), ...demoChildren.map(childAsPerson)],
    },
    post: {
      columns: ['area text', 'person uuid', 'body uuid', 'job text', 'from_on date'],
      values: people.flatMap(person =>
        (person.posts ?? []).flatMap(post =>
          areasOf(person)
            .filter(area => serves(post.body, area))
            .map(area => ({
              area,
              person: personOf(person.slug),
              body: bodyOf(post.body),
              job: post.job,
              from_on: post.from ?? '2024-09-01',
            })),
        ),
      ),
    },
    teaches: {
      columns: [
        'area text',
        'person uuid',
        'body uuid',
        'class_words text',
        'as_job text',
        'from_at timestamptz',
        'until_at timestamptz',
      ],
      values: people.flatMap(person =>
        (person.teaches ?? []).flatMap(each =>
          areasOf(person)
            .filter(area => serves(each.body, area))
            .map(area => ({
              area,
              person: personOf(person.slug),
              body: bodyOf(each.body),
              class_words: each.className,
              as_job: each.as ?? 'class-teacher',
              from_at: '2025-08-31T23:00:00Z',
              until_at: '2027-08-31T23:00:00Z',
            })),
        ),
      ),
    },
    child: {
      columns: ['area text', 'child uuid', 'born_on date', 'first_language text', 'school_code text', 'portrait text'],
      values: demoChildren.map(child => ({
        area: child.area,
        child: childOf(child.slug),
        born_on: child.bornOn,
        first_language: child.firstLanguage,
        school_code: child.schoolCode,
        portrait: child.portrait,
      })),
    },
    child_name: {
      columns: ['area text', 'child uuid', 'given text', 'family text', 'known_as text', 'say_it text'],
      values: demoChildren.map(child => ({
        area: child.area,
        child: childOf(child.slug),
        given: child.given,
        family: child.family,
        known_as: child.knownAs ?? child.given,
        say_it: child.sayIt,
      })),
    },
    child_place: {
      columns: ['area text', 'child uuid', 'kind text', 'body uuid', 'words text', 'year_group text', 'from_on date'],
      values: demoChildren.flatMap(placeRows),
    },
    circle: {
      columns: [
        'area text',
        'member uuid',
        'child uuid',
        'person uuid',
        'standing text',
        'relationship text',
        'from_at timestamptz',
      ],
      values: demoChildren.flatMap(circleRows),
    },
  }
}

const keepsTerms = (body: DemoBody): boolean =>
  body.setting !== undefined && !['childminder', 'nursery'].includes(body.setting.phase)
const serves = (slug: string, area: string): boolean =>
  demoBodies.some(body => body.slug === slug && areasOf(body).includes(area))

const settingRows = (body: DemoBody) =>
  body.setting
    ? areasOf(body).map(area => ({
        area,
        body: bodyOf(body.slug),
        urn: body.setting?.urn,
        phase: body.setting?.phase,
        lowest_age: body.setting?.ages[0],
        highest_age: body.setting?.ages[1],
        address_published: !body.setting?.hidden,
        address: body.setting?.address,
        postcode: body.setting?.postcode,
        details: {},
      }))
    : []

const personRows = (person: DemoPerson) =>
  areasOf(person).map(area => ({
    area,
    person: personOf(person.slug),
    full_name: person.fullName,
    called: person.called,
    job_words: person.jobWords ?? '',
    phone: person.phone,
    phone_hours: person.phoneHours,
    home_language: person.homeLanguage,
    interpreter: person.interpreter,
  }))

/** A child who signs in is a person too, under the child's own id. */
const childAsPerson = (child: DemoChild) => ({
  area: child.area,
  person: childOf(child.slug),
  full_name: `${child.given} ${child.family}`,
  called: child.knownAs ?? child.given,
  job_words: '',
})

const placeRows = (child: DemoChild) => {
  const here = { area: child.area, child: childOf(child.slug), from_on: '2026-09-02' }
  return [
    { ...here, kind: 'taught-in', body: bodyOf(child.setting), words: '' },
    { ...here, kind: 'class', body: bodyOf(child.setting), words: child.className, year_group: child.year },
    { ...here, kind: 'responsible-authority', body: bodyOf(`${child.area}-council`), words: '' },
    ...(child.area === 'wrenshire'
      ? [{ ...here, kind: 'health-body', body: bodyOf('wrenshire-therapies'), words: '' }]
      : []),
  ]
}

const circleRows = (child: DemoChild) => {
  const from_at = '2026-09-01T23:00:00Z'
  const here = { area: child.area, child: childOf(child.slug), from_at }
  return [
    {
      ...here,
      member: idOf(`member ${child.slug} self`),
      person: childOf(child.slug),
      standing: 'child',
      relationship: 'themself',
    },
    ...(child.around ?? []).map(each => ({
      ...here,
      member: idOf(`member ${child.slug} ${each.person}`),
      person: personOf(each.person),
      standing: each.standing,
      relationship: each.relationship,
    })),
  ]
}
