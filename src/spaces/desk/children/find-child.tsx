import type { VNode } from 'preact'
import { supportStandings } from '../../../slices/identification/index.ts'
import { SearchForm } from '../../../ui/patterns/form-more.tsx'
import { SearchChoice } from '../../../ui/patterns/search-choice.tsx'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import type { ClassCount } from './class-counts.ts'

/** What somebody looks for among their own children. */
export type Wanted = {
  readonly name: string
  readonly className: string
  readonly support: string
}

type Props = { readonly classes: readonly ClassCount[]; readonly wanted?: Wanted; readonly words: Words }

/** Finds a child among one's own: by any part of a name, by class, by kind of support. */
export function FindChild({ classes, wanted, words: { find } }: Props): VNode {
  const all = classes.reduce((sum, each) => sum + each.children, 0)
  return (
    <SearchForm action={paths.children.to()} name="name" label={find.label} value={wanted?.name} button={find.button}>
      <SearchChoice
        name="class"
        label={find.className}
        value={wanted?.className}
        options={[
          { value: '', label: find.allClasses(all) },
          ...classes.map(each => ({ value: each.className, label: find.oneClass(each.className, each.children) })),
        ]}
      />
      <SearchChoice
        name="support"
        label={find.support}
        value={wanted?.support}
        options={[
          { value: '', label: find.allSupport },
          ...supportStandings.map(each => ({ value: each, label: find.standing[each] })),
        ]}
      />
    </SearchForm>
  )
}
