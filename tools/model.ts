// Writes the reform model's code from its equations.
//   node tools/model.ts            write it
//   node tools/model.ts --check    exit 1 when it is not what the equations give
import { readFileSync, writeFileSync } from 'node:fs'
import { readCircle } from '../src/slices/reform/domain/model/circle/model.ts'
import { readEngland } from '../src/slices/reform/domain/model/england/model.ts'
import { emit } from '../src/slices/reform/domain/model/language/emit.ts'
import { emitSmall } from '../src/slices/reform/domain/model/language/emit-small.ts'

const folder = 'src/slices/reform/domain/model'
const written = {
  [`${folder}/england/kernels.generated.ts`]: emit(readEngland(), '../numbers.ts'),
  [`${folder}/circle/kernel.generated.ts`]: emitSmall(readCircle(), '../numbers.ts'),
}
for (const [out, code] of Object.entries(written)) {
  if (!process.argv.includes('--check')) writeFileSync(out, code)
  else if (readFileSync(out, 'utf8') !== code) {
    console.error(`${out} is not what the equations give: node tools/model.ts`)
    process.exitCode = 1
  }
}
