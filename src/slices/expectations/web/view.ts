import { type Expectation, type Layer, layers, type Reader, readers } from '../domain/expectation.ts'
import { nameOf } from '../domain/name.ts'

export type ExpectationView = Pick<
  Expectation,
  | 'id'
  | 'title'
  | 'layer'
  | 'phases'
  | 'wordings'
  | 'whoActs'
  | 'rhythm'
  | 'youWouldSee'
  | 'ifMissing'
  | 'mandate'
  | 'evidence'
> & {
  readonly name: string
  /** 1 for what everyone gets, 4 for specialist help. */
  readonly layerAt: number
  readonly law?: string
}

export const viewOf = (expectation: Expectation): ExpectationView => ({
  ...expectation,
  name: nameOf(expectation),
  layerAt: layerAt(expectation.layer),
})

const layerAt = (layer: Layer): number => layers.indexOf(layer) + 1

/** Whose words are shown: the reader asked for in the address, families else. */
export const readerOf = (asked: string | undefined): Reader => readers.find(reader => reader === asked) ?? 'family'
