import type { Expectation, Layer } from './expectation.ts'

const everywhere: Record<Layer, string> = {
  universal: 'everyone',
  'additional in the setting': 'in school',
  'external targeted': 'someone comes in',
  specialist: 'specialist',
}

/** How an expectation is named wherever it is cited: `Communication · in school · 4.2`. */
export const nameOf = ({ offer, layer, id, phases }: Expectation): string =>
  `${offer.name} · ${layer === 'additional in the setting' ? placeOf(phases) : everywhere[layer]} · ${id}`

function placeOf(phases: Expectation['phases']): string {
  if (phases.every(phase => phase === 'early years')) return 'in nursery'
  return phases.every(phase => phase === 'post-16' || phase === 'adult transition') ? 'in college' : 'in school'
}
