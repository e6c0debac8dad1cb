/** A setting, service or council of an invented area. Any likeness to a real one is chance. */
export type DemoBody = {
  readonly slug: string
  readonly kind: 'setting' | 'health-service' | 'council' | 'partnership' | 'forum' | 'trust'
  readonly name: string
  readonly shortName: string
  readonly area: string
  /** Areas it serves besides its own: children of several areas learn and are helped here (P1). */
  readonly alsoIn?: readonly string[]
  readonly phone?: string
  readonly partOf?: string
  readonly setting?: {
    readonly phase: string
    readonly urn: string
    readonly ages: readonly [number, number]
    readonly address?: string
    readonly postcode?: string
    readonly hidden?: true
  }
}
