import { isUuid } from '../../../kernel/ids.ts'
import type { Typed } from '../../../platform/web/form-contract.ts'
import type { Source } from '../store/about.ts'

/** What a concern is about, from the link that led here, or from the form that was sent back with something to mend. */
export function sourceOf(query: Readonly<Record<string, string | undefined>>, typed: Typed): Source {
  const find = (name: 'commitment' | 'need'): string | undefined =>
    [typed[name] ?? [], query[name] ?? []].flat().find(isUuid)
  const commitment = find('commitment')
  if (commitment) return { commitment }
  const need = find('need')
  return need ? { need } : {}
}
