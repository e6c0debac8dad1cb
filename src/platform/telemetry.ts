/** What is written about one request: the pattern of its route, never an address, a name or an id (P2). */
export type Served = {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  readonly request: string
}

export type Telemetry = {
  readonly served: (request: Served) => void
  /** A fault: where it was thrown, never what the person typed. */
  readonly fault: (error: unknown, request: { readonly route: string; readonly request: string }) => void
  /** A file that is not kept, and why: never its name, nor whose it is. */
  readonly fileRefused: (refused: { readonly why: string; readonly route: string; readonly request: string }) => void
  /** Prometheus text. */
  readonly metrics: () => string
}

const buckets = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000]

type Counted = { count: number; sum: number; readonly within: number[] }

type Write = (line: string) => void

/** Counts every request and writes one line of JSON for each to `write`; a fault goes to `writeFault`. */
export function makeTelemetry(write: Write, writeFault: Write = write): Telemetry {
  const counted = new Map<string, Counted>()
  const refused = new Map<string, number>()
  let faults = 0
  return {
    served: request => {
      const labels = `method="${request.method}",route="${request.route}",status="${request.status}"`
      const held = counted.get(labels) ?? { count: 0, sum: 0, within: buckets.map(() => 0) }
      held.count += 1
      held.sum += request.milliseconds
      buckets.forEach((limit, index) => {
        if (request.milliseconds <= limit) held.within[index] = (held.within[index] ?? 0) + 1
      })
      counted.set(labels, held)
      write(JSON.stringify({ at: new Date().toISOString(), ...request }))
    },
    fault: (error, { route, request }) => {
      faults += 1
      writeFault(
        JSON.stringify({ at: new Date().toISOString(), fault: nameOf(error), route, request, where: placeOf(error) }),
      )
    },
    fileRefused: ({ why, route, request }) => {
      refused.set(why, (refused.get(why) ?? 0) + 1)
      write(JSON.stringify({ at: new Date().toISOString(), fileRefused: why, route, request }))
    },
    metrics: () =>
      [
        ...linesOf(counted),
        '# TYPE tandem_faults_total counter',
        `tandem_faults_total ${faults}`,
        '# TYPE tandem_files_refused_total counter',
        ...[...refused].map(([why, count]) => `tandem_files_refused_total{why="${why}"} ${count}`),
        '',
      ].join('\n'),
  }
}

function* linesOf(counted: ReadonlyMap<string, Counted>): Generator<string> {
  yield '# TYPE tandem_request_milliseconds histogram'
  for (const [labels, { count, sum, within }] of counted) {
    for (const [index, limit] of buckets.entries())
      yield `tandem_request_milliseconds_bucket{${labels},le="${limit}"} ${within[index]}`
    yield `tandem_request_milliseconds_bucket{${labels},le="+Inf"} ${count}`
    yield `tandem_request_milliseconds_sum{${labels}} ${sum.toFixed(1)}`
    yield `tandem_request_milliseconds_count{${labels}} ${count}`
  }
}

/** A database error is named by its code: its message may hold what a person typed. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
}

/** The stack without its first line, which holds the message. */
function placeOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || !error.stack) return []
  const lines = error.stack.split('\n').map(line => line.trim())
  const stack = lines.filter(line => line.startsWith('at '))
  return error.cause instanceof Error ? [...stack, `because ${nameOf(error.cause)}`, ...placeOf(error.cause)] : stack
}
