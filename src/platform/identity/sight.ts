import { sql } from 'kysely'
import type { AreaId, ChildId, PersonId } from '../../kernel/ids.ts'
import type { Standing } from '../../kernel/standing.ts'
import type { Seen } from '../db/act.ts'

/** One reason for which somebody can see a child: their place in the circle, their post, or the class they work in. */
export type Reason = {
  readonly by: 'circle' | 'post' | 'class'
  readonly standing: Standing
  /** `mother`; the job of a post or in a class: `inclusion-lead`, `teaching-assistant`. */
  readonly words: string
  readonly from: Date
  /** Until when, where an end is known. */
  readonly until?: Date
  /** Their place in the circle, by which it is ended. */
  readonly member?: string
}

/** Somebody who can see a child now, once, with every reason why. */
export type Sighted = { readonly person: PersonId; readonly reasons: readonly Reason[] }

type Row = {
  readonly person: PersonId
  readonly by: Reason['by']
  readonly standing: Standing
  readonly words: string
  readonly from_at: Date
  readonly until: Date | null
  readonly member: string | null
}

/**
 * Everyone who can see a child now, the child and family first, then who is in charge of them, then everyone else. The
 * same three sources as `refresh_child_access`, whose rows each person may read of themselves alone. Nobody where the one
 * who asks may not know who is around the child.
 */
export async function listSighted(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Sighted[]> {
  const { rows } = await sql<Row>`
    with around as (
      select c.person, 'circle' as by, c.standing, c.relationship as words, c.from_at,
             nullif(c.until_at, 'infinity') as until, c.member
      from circle c
      where c.area = ${area} and c.child = ${child} and c.from_at <= ${seen.at} and c.until_at > ${seen.at}
        -- Whoever acts for one person is around while that person is (ACC-8).
        and (c.standing <> 'adviser' or c.acts_for is null or exists (
          select from circle w where w.area = c.area and w.child = c.child and w.person = c.acts_for
            and w.standing <> 'adviser' and w.from_at <= ${seen.at} and w.until_at > ${seen.at}))
    ), placed as (
      select pl.kind, pl.body, pl.words, pl.from_on from child_place pl
      where pl.area = ${area} and pl.child = ${child} and pl.kind in ('taught-in', 'class')
        and pl.from_on <= ${seen.today} and (pl.until_on is null or pl.until_on >= ${seen.today})
    ), posted as (
      select p.person, 'post' as by, 'lead' as standing, p.job as words,
             -- Nobody saw a child by a post or a class before the child was there.
             greatest(p.from_on, placed.from_on)::timestamptz as from_at,
             (p.until_on + 1)::timestamptz as until, null::uuid as member
      from placed join post p on p.area = ${area} and p.body = placed.body and placed.kind = 'taught-in'
      where p.job in ('inclusion-lead', 'head', 'safeguarding-lead', 'area-officer')
        and p.from_on <= ${seen.today} and (p.until_on is null or p.until_on >= ${seen.today})
    ), teaching as (
      select t.person, 'class' as by, case t.as_job when 'supply' then 'supply' else 'in-charge' end as standing,
             t.as_job as words, greatest(t.from_at, placed.from_on::timestamptz) as from_at, nullif(t.until_at, 'infinity') as until, null::uuid as member
      from placed join teaches t on t.area = ${area} and t.body = placed.body and t.class_words = placed.words and placed.kind = 'class'
      where t.from_at <= ${seen.at} and t.until_at > ${seen.at}
    )
    select * from (select * from around union all select * from posted union all select * from teaching) each
    where exists (select from around)
      -- Whom a court has barred sees nothing by a post either; only a lead may read that (ACC-9).
      and not exists (select from bar b where b.area = ${area} and b.child = ${child} and b.person = each.person
        and b.scope = 'everything' and b.lifted_at is null)
    order by array_position(array['child','parent','carer','in-charge','supply','lead','adviser','service','case'], standing),
             from_at, person`.execute(seen.tx)
  const people = [...new Set(rows.map(row => row.person))]
  return people.map(person => ({ person, reasons: rows.filter(row => row.person === person).map(toReason) }))
}

const toReason = ({ by, standing, words, from_at, until, member }: Row): Reason => ({
  by,
  standing,
  words,
  from: new Date(from_at),
  ...(until && { until: new Date(until) }),
  ...(member && { member }),
})
