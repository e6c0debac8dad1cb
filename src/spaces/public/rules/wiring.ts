import type { Slice } from '../../../platform/slice.ts'
import { routes } from './routes.tsx'

/** The public pages of rules, requirements and rights. */
export const rules: Slice = { name: 'rules', routes }
