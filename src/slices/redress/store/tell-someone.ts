import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listJobsOfAll, listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { listSighted, type Sighted } from '../../../platform/identity/sight.ts'
import type { Contact } from './ask-question.ts'

/** A grown-up a child can tell: by name and job, and the body they work for, which owes the answer. */
export type GrownUp = Contact & { readonly card: PersonCard }

/** Whom a child can tell: who teaches and helps them here, and their parents and carers at home. */
export type TellView = {
  readonly child: ChildCard
  readonly grownUps: readonly GrownUp[]
  readonly atHome: readonly PersonCard[]
}

/** The grown-ups of a child's class, school and circle. Not whoever stands in for a day, nor who only decides on a concern. */
export async function listGrownUps(seen: Seen, child: ChildCard): Promise<TellView> {
  const { area } = child
  const sighted = await listSighted(seen, area, child.child)
  const people = sighted.map(each => each.person)
  const cards = await listPeople(seen, area, people)
  const jobs = await listJobsOfAll(seen, area, people)
  return {
    child,
    grownUps: sighted.filter(helps).flatMap(({ person }) => {
      // Whoever leads a service owes answers about a child, and may never have met them.
      const theirs = jobs.filter(job => job.person === person && job.job !== 'service-lead')
      const job = theirs.find(each => each.body === child.setting) ?? theirs[0]
      const card = cards.get(person)
      return job && card ? [{ person, body: job.body, card }] : []
    }),
    atHome: sighted.filter(isAtHome).flatMap(({ person }) => cards.get(person) ?? []),
  }
}

const helps = ({ reasons }: Sighted): boolean =>
  reasons.some(({ standing }) => standing === 'in-charge' || standing === 'lead' || standing === 'service')
const isAtHome = ({ reasons }: Sighted): boolean =>
  reasons.some(({ standing }) => standing === 'parent' || standing === 'carer')
