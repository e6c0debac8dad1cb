import { page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { currentStatement, expectationPaths, listExpectations } from '../../../slices/expectations/index.ts'
import * as rules from '../rules/paths.ts'
import { AccessibilityPage } from './accessibility.page.tsx'
import { OpenDataPage } from './open-data.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** Public, and the same for everyone. */
export const routes = (on: Routes): void => {
  on.get(paths.accessibility, 'anyone', ask =>
    page(<AccessibilityPage words={text(ask.language).public.accessibility} />),
  )
  on.get(paths.openData, 'anyone', ask => {
    const { version } = currentStatement()
    return page(
      <OpenDataPage
        words={text(ask.language).public.data}
        expectations={{
          count: listExpectations().length,
          version,
          href: expectationPaths.expectation.to({ id: `${version}.json` }),
        }}
        links={{
          clause: rules.clause.to({ pack: 'additional-support-2025', clause: 'IDN-4' }),
          requirements: rules.requirements.to(),
        }}
      />,
    )
  })
}
