import type { ComponentChildren, VNode } from 'preact'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Page } from '../../ui/page.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { ProblemSummary } from '../../ui/patterns/form.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import * as paths from './paths.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly title: string
  readonly lead: string
  readonly children: ComponentChildren
}

/** One short form about who a child is, under the way back to it. */
export const WhoForm = ({ view, filled, title, lead, children }: Props): VNode => (
  <Page title={title} space="desk" width="narrow">
    <Stack>
      <ProblemSummary problems={filled.problems} />
      <Head
        above={<a href={paths.who.to({ child: view.child.child })}>{view.child.fullName}</a>}
        title={title}
        lead={lead}
      />
      {children}
    </Stack>
  </Page>
)
