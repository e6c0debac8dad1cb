/**
 * How a slice's read tables follow the log: one SQL statement for each event type, or several in order. In it, `batch`
 * stands for the events of that type to be projected, with the columns of `log.event` and at most one event a stream, so a set-based
 * `update … from batch` is never ambiguous. A row belongs to one stream. Only the event and the slice's own tables may
 * be used: no now(), no serial, no chance, or a rebuild would differ.
 */
export type Projection = {
  readonly tables: readonly string[]
  readonly on: Readonly<Record<string, string | readonly string[]>>
  /**
   * For each table whose rows belong to a stream by the id in its name: the column that holds that id. What was
   * recorded on the wrong child is taken out by it (P3).
   */
  readonly ids?: Readonly<Record<string, string>>
  /** For each table whose rows somebody owes until they are over: how they come to another owner (`DutiesHandedOver`). */
  readonly owed?: Readonly<Record<string, Owed>>
}

export type Owed = {
  /** The column that holds the id in the stream's name. */
  readonly id: string
  /** The columns that name the body that owes it. */
  readonly body: readonly string[]
  /** The column that names who owes it there. */
  readonly person?: string
  /** A condition: it is not over yet. What is over stays with whoever it was. */
  readonly live: string
}

/** The tables that the platform itself projects. */
export const platformTables: readonly string[] = ['duty', 'timeline', 'nudge']

const platformProjection: Projection = {
  tables: ['nudge'],
  on: {
    DutyFellDue: `insert into nudge (area, duty, step, child, body, person, told_on)
      select area, data ->> 'duty', data ->> 'step', child, (data ->> 'body')::uuid, (data ->> 'person')::uuid, happened_on from batch`,
  },
}

/**
 * `read.project`, which brings the read tables up to date with many events of one type, and `read.project_event`, with
 * one: a plan for a batch of any size would read a whole table to find one row. An UPDATE that changes no row fails,
 * since under the wrong policy it would change none, silently.
 */
export function projectFunctions(projections: readonly Projection[]): readonly string[] {
  const all = [platformProjection, ...projections]
  return [
    `create or replace function read.project(p_area text, p_positions bigint[], p_type text, p_duties boolean default true) returns void
language plpgsql as $project$
declare
  changed bigint;
begin
  perform project_timeline(p_area, p_positions);
  if p_duties then perform project_duties(p_area, p_positions); end if;
${follow(all, 'p_type', 'select * from log.event e where e.area = p_area and e.position = any (p_positions)')}
end
$project$`,
    `create or replace function read.project_event(p_event log.event) returns boolean language plpgsql as $project$
declare
  changed bigint;
  done boolean;
begin
  if p_event.child is not null then done := project_timeline_of(p_event); end if;
  if p_event.duties <> '{}' then done := project_duties_of(p_event); end if;
${follow(all, 'p_event.type', 'select p_event.*')}
  return true;
end
$project$`,
  ]
}

/** The statements for the type that came; `batch` is where they find its events. */
function follow(projections: readonly Projection[], came: string, batch: string): string {
  const byType = new Map<string, string[]>()
  for (const [type, sql] of projections.flatMap(({ on }) => Object.entries(on)))
    byType.set(type, [...(byType.get(type) ?? []), ...[sql].flat().map(each => statementFor(type, each, batch))])
  // What was written for another child, and what goes on in another area, is read here no more: only the log keeps it.
  for (const type of ['RecordedOnWrongChild', 'RecordHandedOn'])
    byType.set(type, [
      ...(byType.get(type) ?? []),
      ...forgetting(projections).map(sql => `    with batch as (${batch})\n${sql}`),
    ])
  byType.set('DutiesHandedOver', [
    ...(byType.get('DutiesHandedOver') ?? []),
    ...handingOver(projections).map(sql => `    with batch as (${batch})\n${sql}`),
  ])
  const cases = [...byType].map(([type, sql]) => `  when '${type}' then\n${sql.join('\n')}`)
  return `  case ${came}\n${cases.join('\n')}\n  else null;\n  end case;`
}

function statementFor(type: string, sql: string, batch: string): string {
  const mustChange = /^\s*update\s/i.test(sql) && !/may change none/.test(sql)
  const guard = mustChange
    ? `
    get diagnostics changed = row_count;
    if changed = 0 then raise exception 'The read table of ${type} did not change' using errcode = 'TP001'; end if;`
    : ''
  return `    with batch as (${batch})
    ${sql.trim()};${guard}`
}

/** Takes out every row of the streams in the batch, but for the note that something was moved. */
function forgetting(projections: readonly Projection[]): readonly string[] {
  const marked = (more: string): string => `using batch w where ${more}`
  const own = projections.flatMap(({ ids }) =>
    Object.entries(ids ?? {}).map(
      ([table, column]) =>
        `    delete from ${table} r ${marked(`r.area = w.area and r.${column}::text = substring(w.stream from position('-' in w.stream) + 1)`)};`,
    ),
  )
  return [
    `    delete from timeline r ${marked('r.area = w.area and r.stream = w.stream and r.position < w.position')};`,
    `    delete from nudge r ${marked('r.area = w.area and r.duty in (select d.duty from duty d where d.area = w.area and d.stream = w.stream)')};`,
    `    delete from duty r ${marked('r.area = w.area and r.stream = w.stream')};`,
    ...own,
  ]
}

/** What the streams in the batch say is owed comes to the body, and the person, they were handed to. */
const handingOver = (projections: readonly Projection[]): readonly string[] =>
  projections.flatMap(({ owed }) =>
    Object.entries(owed ?? {}).flatMap(([table, { id, body, person }]) =>
      body.map(
        (column, first) =>
          `    update ${table} r set ${column} = (w.data ->> 'to')::uuid${person && first === 0 ? `, ${person} = coalesce((w.data ->> 'person')::uuid, r.${person})` : ''} from batch w
      where r.area = w.area and r.${id} = substring(w.stream from position('-' in w.stream) + 1)::uuid and r.${column} = (w.data ->> 'from')::uuid;`,
      ),
    ),
  )
