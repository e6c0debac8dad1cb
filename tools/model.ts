// Writes the reform model's code from its equations: node tools/model.ts. A test holds what is written to them.
import { writeFileSync } from 'node:fs'
import { readCircle } from '../src/slices/reform/domain/model/circle/model.ts'
import { readEngland } from '../src/slices/reform/domain/model/england/model.ts'
import { emit } from '../src/slices/reform/domain/model/language/emit.ts'
import { emitSmall } from '../src/slices/reform/domain/model/language/emit-small.ts'

const folder = 'src/slices/reform/domain/model'
const written = {
  [`${folder}/england/kernels.generated.ts`]: emit(readEngland(), '../numbers.ts'),
  [`${folder}/circle/kernel.generated.ts`]: emitSmall(readCircle(), '../numbers.ts'),
}
for (const [out, code] of Object.entries(written)) writeFileSync(out, code)
