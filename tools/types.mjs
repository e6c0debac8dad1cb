// Writes src/platform/db/tables.generated.ts from a migrated database, so that a query is checked without one.
//   node tools/types.mjs postgres://…
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const url = process.argv[2] ?? process.env.DATABASE_URL
if (!url) throw new Error('usage: node tools/types.mjs postgres://…')
const out = 'src/platform/db/tables.generated.ts'

execFileSync(process.execPath, [
  'node_modules/.bin/kysely-codegen',
  ...['--dialect', 'postgres', '--url', url, '--out-file', out, '--log-level', 'error'],
  ...['read', 'identity', 'log', 'web'].flatMap(schema => ['--default-schema', schema]),
  ...['--type-mapping', JSON.stringify({ date: 'PlainDate', int8: 'number' })],
])

// A column's name says whose id it is, so the compiler can keep a child's id out of a place for a person's.
const brands = {
  AreaId: /^area$/,
  ChildId: /^(child|same_as)$/,
  PersonId:
    /^(person|author|actor|said_by|owed_by_person|acts_for|admitted_by|owner_person|raised_by|decided_by|by_person|second_person|asked_of|stands_in_for|written_by|can_do_written_by|held_by|told_by|receiver_person|meets_person|agreed_with|reviewed_by|officer|writer|brought_writer|brought_by|facilitators)$/,
  BodyId: /^(body|for_body|owed_by_body|owner_body|setting_body|part_of|held_at|receiver_body)$/,
  StreamId: /^stream$/,
}
const branded = readFileSync(out, 'utf8')
  .split('\n')
  .map(line => {
    const [, name] = /^ {2}(\w+): /.exec(line) ?? []
    const brand = Object.keys(brands).find(each => name && brands[each].test(name))
    return brand ? line.replace(/\bstring\b/, brand) : line
  })
  .join('\n')
const imports = `import type { ${Object.keys(brands).sort().join(', ')} } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
`
writeFileSync(out, branded.replace(/^import /m, `${imports}import `))
