import { isRefusal, type Refusal } from '../../kernel/decider.ts'
import type { ChildId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { findBroughtDraft } from '../../platform/identity/brought.ts'
import type { ChildCard } from '../../platform/identity/children.ts'
import { listPeople } from '../../platform/identity/people.ts'
import { listDifferences, listEntries, loadRecordFacts, mayBring } from '../../slices/record/index.ts'
import { type Found, found } from './read/found.ts'
import type { Here } from './read/from-copy.ts'

/** Whoever would bring something into a child's record, what is in it already, and what they have read and not decided. */
export type BringView = {
  readonly child: ChildCard
  readonly here: Here
  readonly draft: Found | undefined
  readonly refusal: Refusal | undefined
  readonly isLead: boolean
}

/** Reads it; nothing where the one who asks has no relationship with the child. */
export async function loadBringView(seen: Seen, id: ChildId): Promise<BringView | undefined> {
  const known = await loadRecordFacts(seen, id)
  if (!known) return undefined
  const { card: child, facts } = known
  const may = mayBring(facts.me)
  const entries = await listEntries(seen, child.area, id)
  const differences = await listDifferences(seen, child.area, id)
  const people = await listPeople(seen, child.area, [facts.me.person])
  const draft = found.safeParse(await findBroughtDraft(seen, child.area, id))
  const { person, standing } = facts.me
  const voices = { child: 'young-person', parent: 'parent', carer: 'carer' } as const
  const voice = standing === 'child' || standing === 'parent' || standing === 'carer' ? voices[standing] : undefined
  return {
    child,
    here: {
      child,
      me: { person, fullName: people.get(person)?.fullName ?? '', voice },
      entries: new Map(entries.map(each => [each.entry, each.brought?.version ?? Number.POSITIVE_INFINITY])),
      views: new Set(differences.map(each => each.view)),
      words: new Set([...entries, ...differences].map(each => each.words)),
      files: new Set(entries.flatMap(each => each.attached.map(file => file.sha256))),
    },
    draft: draft.success ? draft.data : undefined,
    refusal: isRefusal(may) ? may : undefined,
    isLead: standing === 'lead',
  }
}

/** What changes nothing: a piece that is here in this version, or was changed here since, with every view beside it. */
export const isHere = ({ entries, views }: Here, { entry, brought, differently }: Found['pieces'][number]): boolean =>
  (entries.get(entry) ?? 0) >= brought.version && differently.every(each => views.has(each.view))
