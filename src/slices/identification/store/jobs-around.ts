import { sql } from 'kysely'
import { type BodyId, bodyId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'

/** Someone's job today, as far as it matters for one child. */
export type JobAround = {
  readonly person: PersonId
  readonly body: BodyId
  readonly job: string
  readonly bodyKind: string
  /** At the setting where the child is taught. */
  readonly isSetting: boolean
  /** Has the child's own class. */
  readonly isClassTeacher: boolean
  /** At the child's health service. */
  readonly isHealthOf: boolean
}

/** The jobs of these people, of the child's setting and its health service, and the area's officer, in one query. */
export async function listJobsAround(
  seen: Seen,
  child: ChildCard,
  people: readonly PersonId[],
): Promise<readonly JobAround[]> {
  const { rows } = await sql<{
    person: string
    body: string
    job: string
    kind: string
    is_setting: boolean
    is_class_teacher: boolean
    is_health: boolean
  }>`
    select p.person, p.body, p.job, b.kind, p.body = ${child.setting ?? null} as is_setting,
           exists (select from teaches t where t.area = p.area and t.body = p.body and t.person = p.person
                   and t.class_words = ${child.className ?? ''} and t.as_job <> 'supply'
                   and t.from_at <= ${seen.at} and t.until_at > ${seen.at}
                   and p.job in ('class-teacher', 'key-person')) as is_class_teacher,
           exists (select from child_place h where h.area = p.area and h.child = ${child.child} and h.kind = 'health-body'
                   and h.body = p.body and (h.until_on is null or h.until_on >= ${seen.today})) as is_health
    from post p join body b on b.area = p.area and b.body = p.body
    where p.area = ${child.area} and p.from_on <= ${seen.today} and (p.until_on is null or p.until_on >= ${seen.today})
      and (p.job = 'area-officer' or p.person = any(${people}::uuid[]) or p.body = ${child.setting ?? null} or p.body in (
        select h.body from child_place h where h.area = ${child.area} and h.child = ${child.child} and h.kind = 'health-body'))
    order by p.from_on, p.person, p.job`.execute(seen.tx)
  return rows.map(row => ({
    person: personId(row.person),
    body: bodyId(row.body),
    job: row.job,
    bodyKind: row.kind,
    isSetting: row.is_setting ?? false,
    isClassTeacher: row.is_class_teacher,
    isHealthOf: row.is_health,
  }))
}
