import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { childOf } from '../demo/ids.ts'
import { actorOf } from '../demo/teller.ts'
import { plainDate } from '../src/kernel/plain-date.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { commandIn, words } from './commands.ts'
import { type Bench, interleaved, median, round } from './figure.ts'
import { openRegion } from './region.ts'

/** Our append against one bare INSERT of three rows; and a whole command: load, decide, append, chain, projections, duties. */
export const appendBench: Bench = {
  name: 'append',
  async run(say) {
    const { database, opened, close } = await openRegion()
    const bare = await openClient(database.as('tandem_owner'))
    const writer = await openClient(database.as('tandem_write'))
    const priya = actorOf('priya')
    await bare.query(
      'create table read.bench_bare (area text, stream text, version int, at timestamptz, type text, data jsonb, primary key (area, stream, version))',
    )
    await writer.query(
      `select set_config('app.person', $1, false), set_config('app.areas', 'wrenshire', false), set_config('app.as', 'inclusion-lead', false)`,
      [priya.person],
    )
    const samples = await interleaved(600, {
      bare: () => insertThree(bare),
      append: () => appendOne(writer),
      command: await commandIn(opened),
    })
    const [insert, append, command] = [median(samples.bare), median(samples.append), median(samples.command)]
    say({ figure: 'bare INSERT of three rows', value: round(insert), unit: 'ms' })
    say({
      figure: 'append',
      value: round(append),
      unit: 'ms',
      against: 'bare INSERT of three rows, at least 0.5×',
      ratio: round(insert / append, 2),
      kept: insert / append >= 0.5,
    })
    say({
      figure: 'whole command',
      value: round(command),
      unit: 'ms',
      against: 'bare INSERT of three rows, at least 0.2×',
      ratio: round(insert / command, 2),
      kept: insert / command >= 0.2,
    })
    await Promise.all([bare.end(), writer.end()])
    await close()
  },
}

const insertThree = (client: Client) => {
  const stream = `bare-${randomUUID()}`
  const row = (version: number) => [
    'wrenshire',
    stream,
    version,
    '2026-11-30T09:00:00Z',
    'EntryWritten',
    JSON.stringify({ words }),
  ]
  return client.query({
    name: 'bare',
    text: 'insert into read.bench_bare values ($1,$2,$3,$4,$5,$6),($7,$8,$9,$10,$11,$12),($13,$14,$15,$16,$17,$18)',
    values: [...row(1), ...row(2), ...row(3)],
  })
}

const child = childOf('kofi')
const appendOne = (client: Client) => {
  const stream = `bench-${randomUUID()}`
  const event = {
    wave: 1,
    area: 'wrenshire',
    stream,
    child,
    type: 'SomethingTold',
    data: { words },
    duties: {},
    happened_on: plainDate('2026-11-30'),
    received_on: plainDate('2026-11-30'),
    channel: 'typed',
    pack: 'additional-support-2025',
    clauses: ['RCD-2'],
    command_id: randomUUID(),
  }
  return client.query({
    name: 'append',
    text: 'select append_events($1::jsonb, $2::jsonb)',
    values: [JSON.stringify([event]), JSON.stringify([{ area: 'wrenshire', stream, expected: 0 }])],
  })
}
