import type { PresetName } from '../model/presets.ts'

/** Whole ways of going about it, each a full setting of every choice: the counter-views among them (LAB-4). */
export const routeKeys: readonly PresetName[] = [
  'tandem-by-gate',
  'tandem-by-date',
  'pillar-1-first',
  'pillar-2-first',
  'support-only',
  'law-kept',
  'more-money-only',
  'white-paper-2026',
  'no-reform',
]

/** Those every picture shows beside one’s own: they are what the argument is about. */
export const usualRoutes: readonly PresetName[] = [
  'pillar-2-first',
  'pillar-1-first',
  'tandem-by-date',
  'tandem-by-gate',
  'no-reform',
]

export type Look = 'none' | 'support' | 'rules' | 'dates' | 'ready' | 'money' | 'other' | 'own'

/** How each is drawn. */
export const lookOf: Readonly<Record<PresetName | 'own', Look>> = {
  'no-reform': 'none',
  'law-kept': 'other',
  'support-only': 'other',
  'more-money-only': 'money',
  'pillar-1-first': 'support',
  'pillar-2-first': 'rules',
  'tandem-by-date': 'dates',
  'tandem-by-gate': 'ready',
  'white-paper-2026': 'money',
  own: 'own',
}
