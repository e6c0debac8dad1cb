import type { ClientBase } from 'pg'
import { allTables, forcedTables, openToOwner } from '../backup/all-tables.ts'
import { notWords } from './not-words.generated.ts'
import { thingsOf } from './things-of.ts'

/** What went, and from where: `12 · words in the log`. */
export type Gone = { readonly from: string; readonly rows: number }

export type Erasing = {
  readonly id: string
  readonly because: string
  readonly at: Date
  readonly areas: readonly string[]
}

/** Whose hand did it: nobody who signs in, but whoever keeps the installation. */
const theKeeper = '00000000-0000-4000-8000-000000000000'

/**
 * Erases a whole child, by id, in the caller's transaction, also from an area they have left. Answers what went; nothing
 * where there is no such child. The caller makes the read tables again from the log. Needs the owner's login.
 */
export async function eraseChild(client: ClientBase, asked: Erasing): Promise<readonly Gone[] | undefined> {
  const { id, at, areas } = asked
  const forced = await forcedTables(client)
  await client.query(
    `select set_config('app.areas', $1, true), set_config('app.person', $2, true), set_config('app.at', $3, true), set_config('app.as', 'clock', true)`,
    [areas.join(','), theKeeper, at.toISOString()],
  )
  await openToOwner(client, await allTables(client))
  // Where they have moved away, the log of that time is there still.
  const { rows } = await client.query<{ area: string }>(
    `select area from identity.child where child = $1 union select area from identity.closed_record where child = $1`,
    [id],
  )
  const gone =
    rows.length > 0
      ? await eraseAll(
          client,
          rows.map(row => row.area),
          asked,
        )
      : undefined
  for (const name of forced) await client.query(`alter table ${name} force row level security`)
  // What comes next in this transaction goes by row-level security again.
  await client.query('set local row_security = on')
  return gone
}

/** All that was said about a child, and who they are. What stays: that there was a record, what kind of thing happened, when. */
async function eraseAll(
  client: ClientBase,
  areas: readonly string[],
  { id, because }: Erasing,
): Promise<readonly Gone[]> {
  const files = await client.query(
    `delete from web.file f using (
       select e.area, (a ->> 'file')::uuid as file from log.event e, jsonb_array_elements(case jsonb_typeof(e.data -> 'attached') when 'array' then e.data -> 'attached' else '[]' end) a
       where e.child = $1) went
     where f.area = went.area and f.file = went.file`,
    [id],
  )
  let words = 0
  for (const area of areas) words += await blankWords(client, area, id, because)
  return [
    { from: 'events in the log and the story, their words', rows: words },
    { from: 'pictures, recordings and papers', rows: files.rowCount ?? 0 },
    ...(await forgetTyped(client, id)),
    ...(await forgetWho(client, id)),
  ]
}

/** All words of one area. */
async function blankWords(client: ClientBase, area: string, child: string, because: string): Promise<number> {
  await asSystem(client)
  const { rows } = await client.query<{ done: number }>('select log.erase_words_of_child($1, $2, $3, $4) as done', [
    area,
    child,
    because,
    JSON.stringify(notWords),
  ])
  await asOwner(client)
  // The door makes a table for itself that lasts as long as the transaction: for the next area it would be there already.
  await client.query('drop table pg_temp.blanked')
  return rows[0]?.done ?? 0
}

/**
 * What was typed or sent and is waiting: drafts of pages about the child, or about something of theirs, and the child's own.
 * A form that is about several children goes too: what was typed of one stands beside the others there.
 */
async function forgetTyped(client: ClientBase, child: string): Promise<readonly Gone[]> {
  const about = [child, ...(await thingsOf(client, child))]
  const names = (text: string): string => `exists (select from unnest($1::text[]) id where strpos(${text}, id) > 0)`
  // Some forms say in a field which child they are about.
  const typed = `${names('key')} or ${names('body::text')}`
  const drafts = await client.query(`delete from web.draft where person = $2::uuid or ${typed}`, [about, child])
  const left = await client.query(`delete from web.parting_draft where ${typed}`, [about])
  const held = await client.query(`delete from web.held_file where person = $2::uuid or ${names('key')}`, [
    about,
    child,
  ])
  const brought = await client.query('delete from identity.brought_draft where child = $1', [child])
  return [
    { from: 'drafts', rows: (drafts.rowCount ?? 0) + (left.rowCount ?? 0) },
    { from: 'files held with forms', rows: held.rowCount ?? 0 },
    { from: 'files read and not brought in', rows: brought.rowCount ?? 0 },
  ]
}

/** Every row that names the child among who is who, with the child's own account; nobody has sight of the record then. */
async function forgetWho(client: ClientBase, child: string): Promise<readonly Gone[]> {
  await client.query(`delete from web.sign_in_link where person = $1`, [child])
  await client.query(`delete from web.session where person = $1`, [child])
  await client.query(`delete from web.parting where person = $1`, [child])
  await client.query(`delete from web.slip where person = $1`, [child])
  const accounts = await client.query(`delete from web.account where person = $1`, [child])
  const gone: Gone[] = [{ from: 'accounts', rows: accounts.rowCount ?? 0 }]
  const tables = (await allTables(client)).filter(
    ({ name, columns }) => /^(identity|web)\./.test(name) && columns.includes('child'),
  )
  // Sight follows from these rows by triggers; here it goes with them, row by row.
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
  for (const { name } of tables.toReversed()) {
    const { rowCount } = await client.query(`delete from ${name} where child = $1`, [child])
    if (rowCount) gone.push({ from: name, rows: rowCount })
  }
  for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`)
  for (const name of ['identity.person', 'identity.address']) {
    const { rowCount } = await client.query(`delete from ${name} where person = $1`, [child])
    if (rowCount) gone.push({ from: name, rows: rowCount })
  }
  return gone
}

/** The log is blanked by its own doors alone, which go by row-level security as ever. */
const asSystem = (client: ClientBase) => client.query('set local row_security = on; set local role tandem_system')
const asOwner = (client: ClientBase) => client.query('reset role; set local row_security = off')
