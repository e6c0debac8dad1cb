import type { Selectable } from 'kysely'
import type { AreaId, BodyId, PersonId } from '../../kernel/ids.ts'
import type { Seen } from '../db/act.ts'
import type { Person } from '../db/tables.generated.ts'

/** Someone with a name, as a page shows them. */
export type PersonCard = {
  readonly person: PersonId
  readonly fullName: string
  /** What they are called on a page: `Ms Patel`, `Amara`. */
  readonly called: string
  readonly jobWords: string
  readonly phone?: string
  readonly phoneHours?: string
  readonly email?: string
  readonly homeLanguage?: string
  readonly interpreter?: string
}

/** These people by id, as far as the one who asks may know their names. One query for a whole page. */
export async function listPeople(
  seen: Seen,
  area: AreaId,
  people: readonly (PersonId | null | undefined)[],
): Promise<ReadonlyMap<PersonId, PersonCard>> {
  const wanted = [...new Set(people.filter(person => person !== null && person !== undefined))]
  if (wanted.length === 0) return new Map()
  const rows = await seen.tx
    .selectFrom('person')
    .select([
      'person',
      'full_name',
      'called',
      'job_words',
      'phone',
      'phone_hours',
      'email',
      'home_language',
      'interpreter',
    ])
    .where('area', '=', area)
    .where('person', 'in', wanted)
    .execute()
  return toPeople(rows)
}

type PersonRow = Pick<
  Selectable<Person>,
  'person' | 'full_name' | 'called' | 'job_words' | 'phone' | 'phone_hours' | 'email' | 'home_language' | 'interpreter'
>

/** Rows of people as cards by id, for a page that asks several things together. */
export const toPeople = (rows: readonly PersonRow[]): ReadonlyMap<PersonId, PersonCard> =>
  new Map(rows.map(row => [row.person, toPersonCard(row)]))

const toPersonCard = (row: PersonRow): PersonCard => ({
  person: row.person,
  fullName: row.full_name,
  called: row.called,
  jobWords: row.job_words,
  ...(row.phone && { phone: row.phone }),
  ...(row.phone_hours && { phoneHours: row.phone_hours }),
  ...(row.email && { email: row.email }),
  ...(row.home_language && { homeLanguage: row.home_language }),
  ...(row.interpreter && { interpreter: row.interpreter }),
})

export type Job = { readonly person: PersonId; readonly body: BodyId; readonly job: string }

/** The jobs that are held in an area today. */
const jobsToday = (seen: Seen, area: AreaId) =>
  seen.tx
    .selectFrom('post')
    .select(['person', 'body', 'job'])
    .where('area', '=', area)
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))

/** Who holds these posts at a body today, in the order of the jobs asked for. */
export async function listPosts(
  seen: Seen,
  area: AreaId,
  body: BodyId,
  jobs: readonly string[],
): Promise<readonly Job[]> {
  const rows = await jobsToday(seen, area)
    .where('body', '=', body)
    .where('job', 'in', jobs)
    .orderBy('from_on')
    .execute()
  return rows.toSorted((a, b) => jobs.indexOf(a.job) - jobs.indexOf(b.job))
}

/** The jobs someone holds in an area today. */
export const listJobsOf = (seen: Seen, area: AreaId, person: PersonId): Promise<readonly Job[]> =>
  jobsToday(seen, area).where('person', '=', person).execute()

/** The jobs any of these people hold in an area today. */
export const listJobsOfAll = async (seen: Seen, area: AreaId, people: readonly PersonId[]): Promise<readonly Job[]> =>
  people.length === 0 ? [] : jobsToday(seen, area).where('person', 'in', people).orderBy('from_on').execute()

/** Everyone with a post at a body today, whatever it is. */
export const listStaff = (seen: Seen, area: AreaId, body: BodyId): Promise<readonly Job[]> =>
  jobsToday(seen, area).where('body', '=', body).orderBy('from_on').execute()

/** Everyone who holds one of these jobs anywhere in an area today. */
export const listHolders = (seen: Seen, area: AreaId, jobs: readonly string[]): Promise<readonly Job[]> =>
  jobsToday(seen, area).where('job', 'in', jobs).execute()
