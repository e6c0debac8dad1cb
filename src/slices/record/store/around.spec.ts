import { expect, test } from 'vitest'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Standing } from '../../../kernel/standing.ts'
import { amara, jo, kofi, priya, shaw } from '../domain/examples.ts'
import { peopleAround } from './around.ts'

const as = (person: PersonId, standing: Standing) => ({
  ...{ member: `${person} ${standing}`, person, standing, relationship: '', from: new Date('2026-09-02') },
})

test('[RCD-9] everyone around a child is named once, on the page and in each copy: those who teach and lead too', () => {
  const people = peopleAround({
    circle: [as(kofi, 'child'), as(jo, 'service'), as(amara, 'parent'), as(shaw, 'service'), as(jo, 'case')],
    contact: priya,
    taughtBy: [shaw],
    ledBy: [priya],
  })
  expect(people.map(each => [each.person, each.standing])).toEqual([
    [amara, 'parent'],
    [priya, 'lead'],
    [shaw, 'service'],
    [jo, 'service'],
  ])
})
