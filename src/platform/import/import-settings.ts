import type { ClientBase } from 'pg'
import type { Imported, RowProblem } from './problem.ts'
import { readCsv } from './read-csv.ts'
import { type SettingRow, settingReaderFor } from './settings-row.ts'

const batch = 1_000
/** So many problems say enough: a file with more is another file. */
const mostProblems = 1_000

/**
 * Reads a register of settings into the tables, all or nothing. A second import of the same file changes nothing.
 * `progress` is told how many rows have been read. Runs as the projector, in one transaction.
 */
export async function importSettings(
  client: ClientBase,
  file: string,
  progress: (read: number) => void = () => {},
): Promise<Imported> {
  const { headings, rows } = await readCsv(file)
  const read = settingReaderFor(headings)
  if (!(read instanceof Function)) {
    const reason = 'This heading is missing: the file is neither the register of schools nor that of early years'
    return { ...nothing, problems: read.missing.map(column => ({ line: 1, column, value: '', reason })) }
  }
  const problems: RowProblem[] = []
  const seen = new Map<string, number>()
  let count = 0
  await client.query('begin')
  try {
    await client.query('create temp table incoming (row jsonb) on commit drop')
    let waiting: SettingRow[] = []
    for await (const row of rows) {
      count += 1
      const setting = read(row, problems)
      const twice = setting && seen.get(setting.urn)
      if (twice)
        problems.push({ line: row.line, column: 'URN', value: setting.urn, reason: `This URN is on line ${twice} too` })
      if (setting) seen.set(setting.urn, row.line)
      if (setting && problems.length === 0) waiting.push(setting)
      if (waiting.length === batch) {
        await stage(client, waiting)
        waiting = []
        progress(count)
      }
      if (problems.length >= mostProblems) break
    }
    if (problems.length > 0) {
      await client.query('rollback')
      return { ...nothing, read: count, problems }
    }
    await stage(client, waiting)
    progress(count)
    const changes = await apply(client)
    await client.query('commit')
    return { read: count, ...changes, unchanged: count - changes.added - changes.changed, problems: [] }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const nothing = { read: 0, added: 0, changed: 0, unchanged: 0 }

const stage = (client: ClientBase, rows: readonly SettingRow[]) =>
  client.query('insert into incoming select * from jsonb_array_elements($1::jsonb)', [JSON.stringify(rows)])

async function apply(client: ClientBase): Promise<{ added: number; changed: number }> {
  await client.query(
    `select set_config('app.areas', (select string_agg(distinct row ->> 'area', ',') from incoming), true)`,
  )
  await client.query('grant select on incoming to tandem_projector')
  await client.query('set local role tandem_projector')
  const { rows } = await client.query<{ added: number; changed: number }>(`
    with wanted as (
      -- A setting the area has under this URN already, from wherever it came, is this one.
      select row ->> 'area' as area, coalesce(here.body, (row ->> 'body')::uuid) as body, row ->> 'urn' as urn, row ->> 'name' as name, row ->> 'phone' as phone,
             row ->> 'phase' as phase, (row ->> 'lowest_age')::smallint as lowest_age, (row ->> 'highest_age')::smallint as highest_age,
             row ->> 'status' as status, row ->> 'address' as address, row ->> 'postcode' as postcode,
             (row ->> 'address_published')::boolean as address_published, row ->> 'source' as source, row -> 'details' as details
      from incoming left join setting here on here.area = row ->> 'area' and here.urn = row ->> 'urn'
    ), bodies as (
      insert into body (area, body, kind, name, short_name, phone)
      select area, body, 'setting', name, name, phone from wanted
      on conflict (area, body) do update set name = excluded.name, phone = coalesce(excluded.phone, body.phone)
      where (body.name, body.phone) is distinct from (excluded.name, coalesce(excluded.phone, body.phone))
      returning body.body, xmax = 0 as added
    ), settings as (
      insert into setting (area, body, urn, phase, lowest_age, highest_age, status, address, postcode, address_published, source, details)
      select area, body, urn, phase, lowest_age, highest_age, status, address, postcode, address_published, source, details from wanted
      on conflict (area, body) do update set urn = excluded.urn, phase = excluded.phase, lowest_age = excluded.lowest_age,
        highest_age = excluded.highest_age, status = excluded.status, address = excluded.address, postcode = excluded.postcode,
        address_published = excluded.address_published, source = excluded.source, details = excluded.details
      where (setting.urn, setting.phase, setting.lowest_age, setting.highest_age, setting.status, setting.address, setting.postcode, setting.details)
        is distinct from (excluded.urn, excluded.phase, excluded.lowest_age, excluded.highest_age, excluded.status, excluded.address, excluded.postcode, excluded.details)
      returning setting.body, xmax = 0 as added
    ), touched as (
      select body, bool_or(added) as added from (select * from bodies union all select * from settings) either group by body
    )
    select count(*) filter (where added)::integer as added, count(*) filter (where not added)::integer as changed from touched`)
  await client.query('reset role')
  return rows[0] ?? { added: 0, changed: 0 }
}
