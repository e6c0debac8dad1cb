import { randomUUID } from 'node:crypto'
import { childOf, personOf } from '../demo/ids.ts'
import { actorOf } from '../demo/teller.ts'
import { areaId, type ChildId, commandId } from '../src/kernel/ids.ts'
import { asActorWriting } from '../src/platform/db/as-actor.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { parts, recordPaths } from '../src/slices/record/index.ts'
import { runRecord } from '../src/slices/record/store/run-record.ts'
import { words } from './commands.ts'
import { type Bench, quantile, round, timed } from './figure.ts'
import { fillReadTables } from './many-children.ts'
import { openRegion, type Region } from './region.ts'
import { serveAs } from './site.ts'

const events = 5_000
const entries = 200
const people = 60
const years = 20
const long = `${words} He asked for it again on the way home.`

/** A record of twenty years: what its page, its story, a word in it and its PDF take, by the real site in this process. */
export const longRecordBench: Bench = {
  name: 'long-record',
  async run(say) {
    const region = await openRegion()
    const child = childOf('kofi')
    await writeEntries(region, child)
    await spread(region, child)
    await fillReadTables(region.database)
    const site = await serveAs(region.opened, actorOf('amara').person)
    const ids = { child }
    const asked = [
      ['record page', recordPaths.record.to(ids), 50, 200],
      ['story, its first page', recordPaths.story.to(ids), 50, 100],
      ['story, a word that stands nowhere', recordPaths.story.to(ids, { find: 'hippopotamus' }), 50, 50],
      ['PDF', recordPaths.copyTaken.to(ids, { as: 'pdf' }), 2_000, 5],
    ] as const
    for (const [what, path, limit, times] of asked) {
      const taken: number[] = []
      for (let turn = -2; turn < times; turn += 1) {
        const took = await timed(async () => {
          const { status } = await site.get(path)
          if (status !== 200) throw new Error(`${path} answered ${status}`)
        })
        if (turn >= 0) taken.push(took)
      }
      const p50 = quantile(taken, 0.5)
      say({
        figure: `a record of ${years} years: ${what}, p50`,
        value: round(p50),
        unit: 'ms',
        against: `at most ${limit} ms`,
        kept: p50 <= limit,
      })
      say({ figure: `a record of ${years} years: ${what}, p95`, value: round(quantile(taken, 0.95)), unit: 'ms' })
    }
    await site.close()
    await region.close()
  },
}

/** Two hundred entries in every part but one: an ordinary command each. */
async function writeEntries({ opened }: Region, child: ChildId): Promise<void> {
  const priya = actorOf('priya')
  const free = parts.filter(part => part !== 'keep-me-safe')
  for (let entry = 0; entry < entries; entry += 1)
    await asActorWriting(opened.platform, priya, areaId('wrenshire'), commandId(randomUUID()), act =>
      runRecord(act, child, {
        type: 'WriteEntry',
        entry: randomUUID(),
        after: 0,
        part: free[entry % free.length] ?? 'helps',
        words: long,
        language: 'English',
        pictures: [],
        voice: 'professional',
        whose: priya.person,
        audience: 'circle',
        named: [],
      }),
    )
}

/**
 * Writes each entry again and again until there are so many events, and gives them to sixty people over twenty years. Their
 * chain is not proved: they are for measuring.
 */
async function spread({ database }: Region, child: ChildId): Promise<void> {
  const admin = await openClient(database.admin)
  const authors = Array.from({ length: people }, (_, index) => personOf(`author ${index}`))
  await admin.query('set session_replication_role = replica')
  await admin.query(
    `insert into identity.person
     select (jsonb_populate_record(p, jsonb_build_object('person', a))).* from identity.person p, unnest($2::uuid[]) a
     where p.person = $1`,
    [actorOf('priya').person, authors],
  )
  const written = `child = $1::uuid and type = 'EntryWritten' and data ->> 'words' = $2`
  await admin.query(
    `insert into log.event
     select (jsonb_populate_record(e, jsonb_build_object(
       'position', nextval('log.event_position'),
       'version', last.version + row_number() over (order by n, e.position),
       'data', e.data || jsonb_build_object('version', n)))).*
     from log.event e, generate_series(2, ${events / entries}) n,
       (select max(version) as version from log.event where stream = 'record-' || $1::uuid::text) last
     where ${written}`,
    [child, long],
  )
  await admin.query(
    `update log.event e set actor = x.author, recorded_at = x.at, received_on = x.at::date, happened_on = x.at::date,
       data = e.data || jsonb_build_object('author', x.author, 'whose', x.author, 'writtenOn', x.at::date)
     from (select area, position, ($3::uuid[])[1 + position % ${people}] as author,
             timestamptz '2006-11-30' + interval '${years} years' * (rank() over (order by position) - 1) / ${events} as at
           from log.event where ${written}) x
     where e.area = x.area and e.position = x.position`,
    [child, long, authors],
  )
  await admin.end()
}
