/** One figure, with its peer or its limit from the same run where one must hold. */
export type Figure = {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What it is held against: another program's figure, or a limit. */
  readonly against?: string
  readonly ratio?: number
  /** False when the limit is missed. */
  readonly kept?: boolean
}
export type Bench = { readonly name: string; readonly run: (say: (figure: Figure) => void) => Promise<void> }

export const round = (value: number, digits = 3): number => Number(value.toFixed(digits))

/** The value below which that share of the samples lies: 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

/** Milliseconds that something took. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Runs the candidates in turn, A B A B, so that a machine whose speed drifts is fair to each. Milliseconds a run. */
export async function interleaved<Name extends string>(
  rounds: number,
  candidates: Readonly<Record<Name, () => unknown>>,
  warmUp = Math.ceil(rounds / 10),
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(candidates) as Name[]
  const samples = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = -warmUp; turn < rounds; turn += 1) {
    for (const name of names) {
      const took = await timed(candidates[name])
      if (turn >= 0) samples[name].push(took)
    }
  }
  return samples
}
