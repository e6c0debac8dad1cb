import type { VNode } from 'preact'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { routeKeys } from '../domain/lab/routes.ts'
import type { LabProps } from './lab.page.tsx'
import type { LabView } from './lab-view.ts'
import * as paths from './paths.ts'

/** Whole ways of going about it, each with its own link: the counter-views in their best form among them (P40). */
export const StartCard = ({ view, words }: LabProps): VNode => (
  <Card title={words.start} id="start">
    <p>{words.startWords}</p>
    <Rows
      rows={routeKeys.map(key => ({
        key,
        title: (
          <a
            href={paths.lab.to({}, { from: key, line: view.line, area: areaParam(view) })}
            aria-current={key === view.start && !view.isOwn ? 'true' : undefined}
          >
            {words.routes[key].title}
          </a>
        ),
        words: words.routes[key].says,
      }))}
    />
  </Card>
)

/** The place stays when the way is another. */
const areaParam = ({ area }: LabView): string | undefined => area?.code
