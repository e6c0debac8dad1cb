import { codeOf } from '../domain/lab/asked.ts'
import type { Past, RouteFan } from '../domain/lab/fan.ts'
import { readPart, routeFan } from '../domain/lab/route-fan.ts'
import { type Lab, openLab } from '../domain/model/lab.ts'
import type { Scenario } from '../domain/model/scenario.ts'

type Drawn = RouteFan & { readonly past: Past }

let lab: Lab | undefined
/** The newest scenarios asked for: the whole ways of going about it are asked for again and again. */
const drawn = new Map<string, Drawn>()
const mostDrawn = 120

/** A scenario through every world, worked out once: the same scenario always has the same fan. */
export function fanFor(scenario: Scenario): Drawn {
  const code = codeOf(scenario)
  const known = drawn.get(code)
  if (known) {
    drawn.delete(code)
    drawn.set(code, known)
    return known
  }
  lab ??= openLab()
  const made = routeFan(readPart(lab, scenario))
  drawn.set(code, made)
  const oldest = drawn.size > mostDrawn ? drawn.keys().next().value : undefined
  if (oldest !== undefined) drawn.delete(oldest)
  return made
}

/** The same one after another, letting other pages be answered between them. */
export async function fansFor(scenarios: readonly Scenario[]): Promise<readonly Drawn[]> {
  const made: Drawn[] = []
  for (const scenario of scenarios) {
    made.push(fanFor(scenario))
    await new Promise(done => setImmediate(done))
  }
  return made
}
