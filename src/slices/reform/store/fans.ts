import { codeOf } from '../domain/lab/asked.ts'
import type { Past, RouteFan } from '../domain/lab/fan.ts'
import { readPart, routeFan } from '../domain/lab/route-fan.ts'
import { type Lab, openLab } from '../domain/model/lab.ts'
import type { Scenario } from '../domain/model/scenario.ts'
import { worldsFor } from '../domain/model/worlds.ts'

type Drawn = RouteFan & { readonly past: Past }

let lab: Lab | undefined
/** The newest scenarios asked for: the whole ways of going about it are asked for again and again. */
const drawn = new Map<string, Drawn>()
const mostDrawn = 120

/** A scenario through every world, or every second or third, worked out once: the same scenario always has the same fan. */
export function fanFor(scenario: Scenario, every = 1): Drawn {
  const code = `${codeOf(scenario)} ${every}`
  const known = drawn.get(code)
  if (known) {
    drawn.delete(code)
    drawn.set(code, known)
    return known
  }
  lab ??= openLab()
  const made = routeFan(readPart(lab, scenario, everyOf(every, scenario)))
  drawn.set(code, made)
  const oldest = drawn.size > mostDrawn ? drawn.keys().next().value : undefined
  if (oldest !== undefined) drawn.delete(oldest)
  return made
}

/** Of a scenario’s worlds, every one, every second or every third. */
export const everyOf = (every: number, { beliefs }: Pick<Scenario, 'beliefs'>): readonly number[] =>
  worldsFor(beliefs).filter((_, at) => at % every === 0)

/** The same one after another, letting other pages be answered between them. */
export async function fansFor(scenarios: readonly Scenario[], every = 1): Promise<readonly Drawn[]> {
  const made: Drawn[] = []
  for (const scenario of scenarios) {
    made.push(fanFor(scenario, every))
    await new Promise(done => setImmediate(done))
  }
  return made
}
