import type { AreaId, CommandId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** Stand-ins until the events and database platform are merged; slices see them through `Ask` only. */
export type Actor = { readonly person: PersonId; readonly areas: readonly AreaId[]; readonly as: string }
export type Look = { readonly actor: Actor; readonly today: PlainDate; readonly at: Date }
export type Act = Look & { readonly area: AreaId; readonly commandId: CommandId }
