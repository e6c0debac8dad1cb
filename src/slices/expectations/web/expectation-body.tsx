import type { VNode } from 'preact'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import { type Reader, readers } from '../domain/expectation.ts'
import { expectation as expectationPath } from './paths.ts'
import type { Text } from './text/index.ts'
import type { ExpectationView } from './view.ts'

type Props = {
  view: ExpectationView
  reader: Reader
  /** The address that shows the same in another reader's words. */
  hrefFor: (reader: Reader) => string
  areas: readonly string[]
  text: Text
}

/** One expectation, whole, in one reader's words: on its own page, and as the best fit of a search. */
export const ExpectationBody = ({ view, reader, hrefFor, areas, text }: Props): VNode => (
  <>
    <Tabs
      label={text.whoReads}
      tabs={readers.map(each => ({ href: hrefFor(each), words: text.readers[each], isHere: each === reader }))}
    />
    <p class="t-lead">{view.wordings[reader]}</p>
    <Facts
      beside
      facts={[
        { term: text.see, words: <List items={view.youWouldSee} /> },
        { term: text.acts, words: view.whoActs },
        { term: text.often, words: view.rhythm },
        { term: text.sure, words: <Sure view={view} text={text} /> },
        { term: text.missing, words: view.ifMissing },
      ]}
    />
    <p class="t-row">
      {areas.length > 0 && (
        <Standing is="agreed in this area">{areas.length === 1 ? text.agreedBy(areas.join()) : undefined}</Standing>
      )}
      {view.law && <LawNow view={view} text={text} />}
      <ClauseTag clause={view.id} href={expectationPath.to({ id: view.id })}>
        {view.name}
      </ClauseTag>
    </p>
  </>
)

const List = ({ items }: { items: readonly string[] }): VNode => (
  <ul>
    {items.map(item => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

const Sure = ({ view, text }: { view: ExpectationView; text: Text }): VNode => (
  <ul>
    {view.evidence.map(each => (
      <li key={each.source}>
        {text.grades[each.grade]} <span class="t-soft">{each.source}</span>
      </li>
    ))}
  </ul>
)

/** Reasonable adjustments bind for a disabled child; other law binds for every child. */
const LawNow = ({ view, text }: { view: ExpectationView; text: Text }): VNode => (
  <a href={`/rules/children-and-families-act-2014/${view.law}`}>
    <Standing is="law now">{view.law === 'SUP-21' ? text.lawNow : text.lawNowAny}</Standing>
  </a>
)
