/// <reference lib="webworker" />
import { readPart } from '../slices/reform/domain/lab/route-fan.ts'
import { type Lab, openLab } from '../slices/reform/domain/model/lab.ts'
import { worldsFor } from '../slices/reform/domain/model/worlds.ts'
import type { PartAsked, PartMade } from './parts/lab/parts.ts'

// Works out some of the worlds of a scenario, away from the page: the same code as on the server, to the last bit.

declare const self: DedicatedWorkerGlobalScope
let lab: Lab | undefined

self.addEventListener('message', ({ data }: MessageEvent<PartAsked>) => {
  const some = worldsFor(data.scenario.beliefs).filter((_, at) => at % data.every === 0)
  const chosen = some.filter((_, at) => at % data.of === data.nth)
  // A page is of one place as long as it is open.
  lab ??= openLab(data.local)
  const { values, worlds, names } = readPart(lab, data.scenario, chosen)
  const made: PartMade = { id: data.id, part: { values, worlds, names } }
  self.postMessage(made, [values.buffer])
})
