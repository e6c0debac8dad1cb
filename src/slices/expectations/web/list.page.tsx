import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { SearchForm } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { LayerMark } from '../../../ui/patterns/layer-mark.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { type Phase, phases, type Reader } from '../domain/expectation.ts'
import type { Draft } from '../store/drafts.ts'
import { DraftsCard } from './drafts-card.tsx'
import { FoundCards } from './found-cards.tsx'
import { expectation as expectationPath, expectations as listPath } from './paths.ts'
import { SideCards, WorriedNow } from './side-cards.tsx'
import type { Text } from './text/index.ts'
import type { ExpectationView } from './view.ts'

export type ListView = {
  /** What somebody typed; empty when they look through everything. */
  readonly typed: string
  readonly phase: Phase | undefined
  readonly reader: Reader
  readonly found: readonly ExpectationView[]
  readonly offers: readonly {
    readonly key: string
    readonly name: string
    readonly about: string
    readonly expectations: readonly ExpectationView[]
  }[]
  readonly areas: readonly string[]
  /** What dialogues agreed on, and that is not in force. */
  readonly drafts: readonly Draft[]
  readonly version: { readonly version: string; readonly status: string; readonly dataHref: string }
}

/** What to expect: the search in one's own words, what fits them, and all the help on offer. */
export function ListPage({ view, text }: { view: ListView; text: Text }): VNode {
  const { typed, phase, reader, found } = view
  const at = (more: { phase?: string | undefined; for?: string | undefined }) =>
    listPath.to({}, { q: typed || undefined, phase, for: reader === 'family' ? undefined : reader, ...more })
  return (
    <Page title={typed === '' ? text.title : text.foundTitle(typed)} space="public">
      <Head title={text.title} lead={typed === '' ? text.lead : undefined} />
      <Columns
        side={
          <SideCards
            text={text}
            ages={[undefined, ...phases].map(each => ({
              href: at({ phase: each }),
              words: each ? text.phases[each] : text.anyAge,
              isHere: each === phase,
            }))}
            easyHref={at({ for: 'easy' })}
            version={view.version}
          />
        }
      >
        <SearchForm action={listPath.to()} label={text.search} hint={text.hint} value={typed} button={text.find}>
          {phase && <input type="hidden" name="phase" value={phase} />}
        </SearchForm>
        <WorriedNow text={text} />
        {typed !== '' && found.length === 0 && <Empty title={text.nothing}>{text.nothingDo}</Empty>}
        {found.length > 0 && (
          <FoundCards
            found={found}
            reader={reader}
            areas={view.areas}
            hrefFor={each => at({ for: each })}
            text={text}
          />
        )}
        {found.length === 0 && <AllOffers view={view} text={text} />}
        {typed === '' && <DraftsCard drafts={view.drafts} text={text} />}
      </Columns>
    </Page>
  )
}

const AllOffers = ({ view, text }: { view: ListView; text: Text }): VNode => (
  <Stack>
    <h2>{text.allOffers}</h2>
    {view.offers.map(offer => (
      <Card key={offer.key} id={offer.key} title={offer.name}>
        <p class="t-soft">{offer.about}</p>
        <RowsLink
          links={offer.expectations.map(each => ({
            href: expectationPath.to({ id: each.id }),
            words: each.title,
            tag: <LayerMark at={each.layerAt}>{text.layers[each.layer]}</LayerMark>,
          }))}
        />
      </Card>
    ))}
  </Stack>
)
