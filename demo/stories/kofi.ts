import type { Scene } from '../teller.ts'
import { agreed } from './kofi/agreed.ts'
import { asked } from './kofi/asked.ts'
import { concern } from './kofi/concern.ts'
import { putRight } from './kofi/put-right.ts'
import { record } from './kofi/record.ts'
import { given } from './kofi/sessions.ts'

/** A pupil whose support was agreed and not all given, and whose mother raises it. */
export const kofi: readonly Scene[] = [...asked, ...record, ...agreed, ...given, ...putRight, ...concern]
