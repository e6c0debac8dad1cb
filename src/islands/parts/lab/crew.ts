import { joined, routeFan } from '../../../slices/reform/domain/lab/route-fan.ts'
import type { FanPart } from '../../../slices/reform/domain/model/lab.ts'
import type { Local } from '../../../slices/reform/domain/model/places.ts'
import type { Scenario } from '../../../slices/reform/domain/model/scenario.ts'
import type { PartAsked, PartMade } from './parts.ts'

export type Drawn = ReturnType<typeof routeFan>

/** Workers that share the worlds of a scenario between them. Answers a fan, put together in the same order every time. */
export function openCrew(
  count: number,
  local?: Local,
): { readonly draw: (scenario: Scenario, every?: number) => Promise<Drawn> } {
  const address = new URL('./lab-worker.js', import.meta.url)
  const workers = Array.from({ length: count }, () => new Worker(address, { type: 'module' }))
  const waiting = new Map<number, { readonly parts: FanPart[]; readonly done: (fan: Drawn) => void }>()
  let last = 0
  for (const [nth, worker] of workers.entries())
    worker.addEventListener('message', ({ data }: MessageEvent<PartMade>) => {
      const asked = waiting.get(data.id)
      if (!asked) return
      asked.parts[nth] = data.part
      if (Object.keys(asked.parts).length < count) return
      waiting.delete(data.id)
      asked.done(routeFan(joined(asked.parts)))
    })
  return {
    draw: (scenario, every = 1) =>
      new Promise(done => {
        last += 1
        waiting.set(last, { parts: [], done })
        for (const [nth, worker] of workers.entries()) {
          const asked: PartAsked = { id: last, scenario, nth, of: count, every, local }
          worker.postMessage(asked)
        }
      }),
  }
}
