import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { aBodyId, aChildId, type TestPlatform } from '../../../platform/testing/test-platform.ts'

type Who = {
  readonly oakfield: BodyId
  readonly larkhill: BodyId
  readonly priya: PersonId
  readonly shaw: PersonId
  readonly bethan: PersonId
}

/** For tests: Oakfield with 2,000 children, three of whom somebody spoke of, and Larkhill with one child. */
export async function laySchool(here: TestPlatform, who: Who) {
  const [kofi, ines, lily] = [aChildId(), aChildId(), aChildId()]
  const { lay } = here
  for (const [body, name] of [
    [who.oakfield, 'Oakfield School'],
    [who.larkhill, 'Larkhill Nursery and Infant School'],
  ])
    await lay(
      `with school as (insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', $2, $2))
       insert into identity.setting (area, body, phase) values ('wrenshire', $1, 'all-through')`,
      [body, name],
    )
  for (const [person, body] of [
    [who.priya, who.oakfield],
    [who.bethan, who.larkhill],
  ])
    await lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2024-09-01')`,
      [person, body],
    )
  await lay(
    `insert into identity.teaches (area, person, body, class_words, from_at) values ('wrenshire', $1, $2, '4 Maple', '2026-09-01')`,
    [who.shaw, who.oakfield],
  )
  await layChildren(here, who.oakfield)
  await layChild(here, kofi, who.oakfield, ['Kofi', 'Mensah'])
  await layChild(here, ines, who.oakfield, ['Inês', 'Faria-Lobo'])
  await layChild(here, lily, who.oakfield, ['Lily', 'Tran'])
  await layChild(here, aChildId(), who.larkhill, ['Teo', 'Marchetti'])
  await layNeed(here, kofi, who.oakfield, { status: 'decided', outcome: 'extra-support' })
  const worry = await layNeed(here, kofi, who.oakfield, { status: 'open', owes: ['decide-together', '2026-11-27'] })
  await layNeed(here, ines, who.oakfield, {
    ...{ status: 'decided', outcome: 'not-now', owes: ['look-again', '2027-02-08'] },
  })
  await layDuty(here, lily, aBodyId(), `support-${crypto.randomUUID()}`, ['answer-part', '2026-12-04'])
  return { kofi, worry }
}

/** The other 1,997, in 39 classes. Sight is worked out once at the end, as after a night, when the tables are counted. */
async function layChildren({ lay }: TestPlatform, school: BodyId): Promise<void> {
  await lay('alter table identity.child_place disable trigger user')
  await lay(
    `with made as (
       select gen_random_uuid() as child, 'Pupil' || n as given, 'Zed' || lpad(n::text, 4, '0') as family,
              (7 + n % 5) || chr(65 + (n / 5) % 8) as class
       from generate_series(1, 1997) n
     ), held as (
       insert into identity.child (area, child, born_on) select 'wrenshire', child, '2014-05-14' from made
     ), named as (
       insert into identity.child_name (area, child, given, family, known_as) select 'wrenshire', child, given, family, given from made
     )
     insert into identity.child_place (area, child, kind, body, words, from_on)
     select 'wrenshire', child, kind, $1, case kind when 'class' then class else '' end, '2026-09-01'
     from made, unnest(array['taught-in', 'class']) kind`,
    [school],
  )
  await lay('alter table identity.child_place enable trigger user')
  await lay('analyze')
  await lay(`select identity.refresh_child_access('wrenshire', array(select child from identity.child))`)
  await lay('analyze')
}

const layChild = (here: TestPlatform, child: ChildId, school: BodyId, [given, family]: readonly [string, string]) =>
  here.lay(
    `with held as (
       insert into identity.child (area, child, born_on) values ('wrenshire', $1, '2018-05-14')
     ), named as (
       insert into identity.child_name (area, child, given, family, known_as) values ('wrenshire', $1, $3, $4, $3)
     )
     insert into identity.child_place (area, child, kind, body, words, from_on)
     values ('wrenshire', $1, 'taught-in', $2, '', '2026-09-01'), ('wrenshire', $1, 'class', $2, '4 Maple', '2026-09-01')`,
    [child, school, given, family],
  )

type Owes = readonly [kind: string, due: string]

async function layNeed(
  here: TestPlatform,
  child: ChildId,
  school: BodyId,
  { status, outcome, owes }: { readonly status: string; readonly outcome?: string; readonly owes?: Owes },
): Promise<string> {
  const need = crypto.randomUUID()
  await here.lay(
    `insert into read.need (area, need, child, setting_body, status, outcome, raised_as, said_on, contact)
     values ('wrenshire', $1, $2, $3, $4, $5, 'parent', '2026-11-02', gen_random_uuid())`,
    [need, child, school, status, outcome ?? null],
  )
  if (owes) await layDuty(here, child, school, `identification-${need}`, owes)
  return need
}

const layDuty = (here: TestPlatform, child: ChildId, owedBy: BodyId, stream: string, [kind, due]: Owes) =>
  here.lay(
    `insert into read.duty (area, duty, child, stream, clause, pack, kind, owed_by_body, owed_to, started_on, due_on)
     values ('wrenshire', $1 || $3, $2, $1, 'IDN-4', 'additional-support-2025', $3, $4, 'family', '2026-11-02', $5)`,
    [stream, child, kind, owedBy, due],
  )
