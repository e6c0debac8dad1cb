// Writes src/slices/reform/domain/model/england/kernels.generated.ts from the model's equations.
//   node tools/model.ts            write it
//   node tools/model.ts --check    exit 1 when it is not what the equations give
import { readFileSync, writeFileSync } from 'node:fs'
import { readEngland } from '../src/slices/reform/domain/model/england/model.ts'
import { emit } from '../src/slices/reform/domain/model/language/emit.ts'

const out = 'src/slices/reform/domain/model/england/kernels.generated.ts'
const written = emit(readEngland(), '../numbers.ts')
if (!process.argv.includes('--check')) writeFileSync(out, written)
else if (readFileSync(out, 'utf8') !== written) {
  console.error(`${out} is not what the equations give: node tools/model.ts`)
  process.exitCode = 1
}
