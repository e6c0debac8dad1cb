import { appendBench } from './append.ts'
import { childrenBench } from './children.ts'
import { consensusBench } from './consensus.ts'
import type { Bench } from './figure.ts'
import { importBench } from './import.ts'
import { longRecordBench } from './long-record.ts'
import { pageBench } from './page.tsx'
import { rebuildBench } from './rebuild.ts'
import { reformModelBench } from './reform-model.ts'
import { restartBench } from './restart.ts'
import { votesBench } from './votes.ts'

/** `npm run bench [-- name …]`: one JSON line a figure; exit 1 when a limit is missed. */
const benches: readonly Bench[] = [
  appendBench,
  rebuildBench,
  pageBench,
  restartBench,
  childrenBench,
  longRecordBench,
  importBench,
  consensusBench,
  votesBench,
  reformModelBench,
]

const asked = process.argv.slice(2)
const chosen = benches.filter(bench => asked.length === 0 || asked.includes(bench.name))
if (chosen.length === 0) {
  console.error(`There is no such bench. These are: ${benches.map(bench => bench.name).join(', ')}`)
  process.exit(2)
}
let missed = 0
for (const bench of chosen) {
  await bench.run(figure => {
    console.log(JSON.stringify({ bench: bench.name, ...figure }))
    if (figure.kept === false) missed += 1
  })
}
process.exit(missed === 0 ? 0 : 1)
