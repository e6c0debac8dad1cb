// Fits two hundred worlds to the published figures and writes them down: some minutes.
//   node tools/worlds.ts [how many]
import { writeFileSync } from 'node:fs'
import { toBase64Url } from '../src/slices/reform/domain/model/base64url.ts'
import { drawWorld, pack, type World } from '../src/slices/reform/domain/model/calibrate/ensemble.ts'
import { history } from '../src/slices/reform/domain/model/calibrate/history.ts'
import { openEngine } from '../src/slices/reform/domain/model/run/engine.ts'

const wanted = Number(process.argv[2] ?? 200)
const engine = openEngine()
const drawn: World[] = []
// A tenth more are drawn than are kept: those that the figures fit worst are left out.
for (let nth = 0; nth < Math.ceil(wanted * 1.1); nth += 1) {
  drawn.push(drawWorld(engine, nth, history, 2027))
  if (nth % 20 === 0) console.error(`${nth}: ${drawn.at(-1)?.cost.toFixed(1)}`)
}
const kept = drawn.toSorted((a, b) => a.cost - b.cost).slice(0, wanted)
const bytes = kept.flatMap(world => [...pack(world)].flatMap(value => [value & 255, value >> 8]))
writeFileSync(
  'src/slices/reform/domain/model/england/worlds.generated.ts',
  `// Written by tools/worlds.ts: worlds fitted to the published figures, the best first.
export const worldCount = ${kept.length}
export const packedWorlds =
  '${toBase64Url(Uint8Array.from(bytes))}'
`,
)
console.error(`kept ${kept.length}; misfit ${kept[0]?.cost.toFixed(1)} to ${kept.at(-1)?.cost.toFixed(1)}`)
