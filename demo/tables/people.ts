import { demoBodies } from '../bodies.ts'
import { type DemoChild, demoChildren } from '../children.ts'
import { bodyOf, childOf, personOf } from '../ids.ts'
import { type DemoPerson, demoFamilies, demoWorkers } from '../people.ts'
import { areasOf } from './areas-of.ts'

const people = [...demoWorkers, ...demoFamilies]

/** What stands in the tables of people: names, posts, and whom they teach. */
export const peopleTables = () => ({
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
})

const serves = (slug: string, area: string): boolean =>
  demoBodies.some(body => body.slug === slug && areasOf(body).includes(area))

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
