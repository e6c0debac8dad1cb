// Tells the region in a process of its own, a line a scene, for the test that kills it on the way.
//   node teller.js '{"tandem_owner": {…}, …}'
import { writeSync } from 'node:fs'
import { allSlices } from '../src/all-slices.ts'
import { types } from '../src/platform/db/pool.ts'
import { loadDemo } from './load.ts'

const configs = JSON.parse(process.argv[2] ?? '{}')
await loadDemo(
  {
    ...{ kind: 'server', place: 'a test', as: role => ({ ...configs[role], types }), admin: configs.admin },
    ...{ close: async () => {}, revive: async () => {} },
  },
  allSlices,
  () => writeSync(1, '.\n'),
)
