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
 * The body of `read.project`, which append and rebuild both call. An UPDATE that changes no row fails, since under
 * the wrong policy it would change none, silently.
 */
export function projectFunction(projections: readonly Projection[]): string {
  const statements = [platformProjection, ...projections].flatMap(({ on }) =>
    Object.entries(on).flatMap(([type, sql]) => [sql].flat().map(each => statementFor(type, each))),
  )
  return `create or replace function read.project(p_area text, p_positions bigint[], p_type text, p_duties boolean default true) returns void
language plpgsql as $project$
declare
  changed bigint;
begin
  perform project_timeline(p_area, p_positions);
  if p_duties then perform project_duties(p_area, p_positions); end if;
${statements.join('\n')}
  if p_type = 'RecordedOnWrongChild' then
${forgetting([platformProjection, ...projections]).join('\n')}
  end if;
end
$project$`
}

function statementFor(type: string, sql: string): string {
  const mustChange = /^\s*update\s/i.test(sql) && !/may change none/.test(sql)
  const guard = mustChange
    ? `
    get diagnostics changed = row_count;
    if changed = 0 then raise exception 'The read table of ${type} did not change' using errcode = 'TP001'; end if;`
    : ''
  return `  if p_type = '${type}' then
    with batch as (select * from log.event e where e.area = p_area and e.position = any (p_positions))
    ${sql.trim()};${guard}
  end if;`
}

/** Takes out every row of the streams in the batch, but for the note that something was moved. */
function forgetting(projections: readonly Projection[]): readonly string[] {
  const marked = (more: string): string =>
    `using log.event w where w.area = p_area and w.position = any (p_positions) and ${more}`
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
