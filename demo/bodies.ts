import type { DemoBody } from './bodies/body.ts'
import { services } from './bodies/services.ts'
import { settings } from './bodies/settings.ts'

export type { DemoBody } from './bodies/body.ts'

export const demoAreas = ['wrenshire', 'saltmere', 'harrowdale'] as const

/** Settings, services and councils of three invented areas. */
export const demoBodies: readonly DemoBody[] = [...services, ...settings]
