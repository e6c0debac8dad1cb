import { type DemoChild, demoChildren } from '../children.ts'
import { bodyOf, childOf, idOf, personOf } from '../ids.ts'

/** What stands in the tables of children: names, places, and who is around them. */
export const childTables = () => ({
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
      'role text',
      'responsibility text',
      'delegated text',
      'from_at timestamptz',
    ],
    values: demoChildren.flatMap(circleRows),
  },
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
      role: each.role,
      responsibility: each.responsibility,
      delegated: each.delegated,
    })),
  ]
}
