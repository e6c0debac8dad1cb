import type { VNode } from 'preact'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { LayerMark } from '../../../ui/patterns/layer-mark.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import type { Reader } from '../domain/expectation.ts'
import { ExpectationBody } from './expectation-body.tsx'
import { expectation as expectationPath } from './paths.ts'
import type { Text } from './text/index.ts'
import type { ExpectationView } from './view.ts'

type Props = {
  found: readonly ExpectationView[]
  reader: Reader
  areas: readonly string[]
  hrefFor: (reader: Reader) => string
  text: Text
}

/** What fits someone's words: the first whole, the others in one sentence. */
export const FoundCards = ({ found, reader, areas, hrefFor, text }: Props): VNode => (
  <>
    <p role="status">
      <b>{text.found(found.length)}</b> {found[0]?.layer === 'universal' && text.firstAsks}
    </p>
    {found.map((view, index) => (
      <Card key={view.id} id={`offer-${index + 1}`} title={view.title} beside={<Layer view={view} text={text} />}>
        {index === 0 ? (
          <>
            <ExpectationBody view={view} reader={reader} hrefFor={hrefFor} areas={areas} text={text} />
            <Listen to="offer-1" of={text.listen} />
          </>
        ) : (
          <>
            <p>{view.wordings[reader]}</p>
            <p class="t-row">
              {areas.length > 0 && <Standing is="agreed in this area" />}
              <Go href={expectationPath.to({ id: view.id })}>
                {text.open}
                <span class="t-vh">: {view.title}</span>
              </Go>
            </p>
          </>
        )}
      </Card>
    ))}
  </>
)

const Layer = ({ view, text }: { view: ExpectationView; text: Text }): VNode => (
  <LayerMark at={view.layerAt}>{text.layers[view.layer]}</LayerMark>
)
