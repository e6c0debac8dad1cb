import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { LayerMark } from '../../../ui/patterns/layer-mark.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import type { Reader } from '../domain/expectation.ts'
import { ExpectationBody } from './expectation-body.tsx'
import { expectation as expectationPath, expectations as listPath } from './paths.ts'
import { SideCards } from './side-cards.tsx'
import type { Text } from './text/index.ts'
import type { ExpectationView } from './view.ts'

export type OneView = {
  readonly expectation: ExpectationView
  readonly offerName: string
  readonly reader: Reader
  readonly others: readonly ExpectationView[]
  readonly areas: readonly string[]
  readonly version: { readonly version: string; readonly status: string; readonly dataHref: string }
}

/** One expectation, in the words of whoever is reading, with where it stands and what else is on offer. */
export function ExpectationPage({ view, text }: { view: OneView; text: Text }): VNode {
  const { expectation, reader } = view
  const hrefFor = (each: Reader) =>
    expectationPath.to({ id: expectation.id }, { for: each === 'family' ? undefined : each })
  return (
    <Page title={expectation.title} space="public">
      <Head
        above={
          <>
            <a href={listPath.to()}>{text.back}</a> · {view.offerName}
          </>
        }
        title={expectation.title}
        below={<LayerMark at={expectation.layerAt}>{text.layers[expectation.layer]}</LayerMark>}
      />
      <Columns side={<SideCards text={text} easyHref={hrefFor('easy')} version={view.version} />}>
        <Card id="expectation">
          <ExpectationBody view={expectation} reader={reader} hrefFor={hrefFor} areas={view.areas} text={text} />
          <Listen to="expectation" of={text.listen} />
        </Card>
        <Card title={text.where}>
          <Facts
            beside
            facts={[
              { term: text.forWhom, words: expectation.phases.map(phase => text.phases[phase]).join(' · ') },
              {
                term: <Standing is="agreed in this area" />,
                words: view.areas.length > 0 && view.areas.map(area => <p key={area}>{text.agreedBy(area)}</p>),
              },
              {
                term: <Standing is="proposed, not set up">{text.proposed}</Standing>,
                words: expectation.mandate === 'national' ? text.national : text.local,
              },
            ]}
          />
        </Card>
        {view.others.length > 0 && (
          <Card title={text.sameOffer(view.offerName)}>
            <RowsLink
              links={view.others.map(each => ({
                href: expectationPath.to({ id: each.id }),
                words: each.title,
                tag: <LayerMark at={each.layerAt}>{text.layers[each.layer]}</LayerMark>,
              }))}
            />
          </Card>
        )}
      </Columns>
    </Page>
  )
}
