import { dayOf } from '../kernel/plain-date.ts'
import { keep } from '../slices/reform/domain/forecasts/kept.ts'
import { openLab } from '../slices/reform/domain/model/lab.ts'
import { modelVersion } from '../slices/reform/domain/model/version.ts'
import { addKept, listFigures, listKept } from '../slices/reform/store/ledger.ts'
import type { AloneCommand } from './alone.ts'

export const simulateKeepCommand: AloneCommand = {
  name: 'simulate keep',
  does: 'Keeps what the lab says of the years to come, every whole way, to be held against what comes.',
  run: ({ say }) => {
    const kept = keep(openLab(), dayOf(new Date()), listFigures())
    const last = listKept().at(-1)
    if (last && JSON.stringify({ ...last, on: '' }) === JSON.stringify({ ...kept, on: '' })) {
      say(`Model ${modelVersion.name} said the same on ${last.on}: nothing new to keep.`)
      return true
    }
    addKept(kept)
    say(`Kept: ${kept.fans.length} fans of model ${kept.version}, said on ${kept.on}.`)
    return true
  },
}
