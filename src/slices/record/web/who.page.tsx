import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import { Person } from '../../../ui/patterns/person.tsx'
import { Icon } from '../../../ui/pictures/icon.tsx'
import { redressPaths } from '../../redress/index.ts'
import type { AgeChange } from '../domain/ages.ts'
import { mayAskChange } from '../domain/change-asked.ts'
import { mayChooseSharing } from '../domain/may.ts'
import { parts } from '../domain/parts.ts'
import { aroundOf } from '../store/around.ts'
import type { CapacityRow } from '../store/capacities.ts'
import type { ErasedRow } from '../store/erased.ts'
import type { EntryRow } from '../store/queries.ts'
import { readersOf } from '../store/readers-of.ts'
import type { RecordView } from '../store/record-view.ts'
import { entriesOf } from '../store/record-words.ts'
import { AgesCard } from './parts/ages.tsx'
import { Asked } from './parts/asked.tsx'
import { CapacitiesCard } from './parts/capacities.tsx'
import { whoseWords } from './parts/entry.tsx'
import { ErasedCard } from './parts/erased.tsx'
import { partSymbols } from './parts/part-symbols.ts'
import * as paths from './paths.ts'
import { linesOf } from './shape.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  readonly changes: readonly AgeChange[]
  readonly capacities: readonly CapacityRow[]
  readonly erased: readonly ErasedRow[]
}

/** A young person sees who reads each thing, name by name, and changes it where it is theirs to choose (RCD-5, RCD-14). */
export function WhoPage({ view, text, changes, capacities, erased }: Props): VNode {
  const words = text.together.who
  const written = parts.filter(part => entriesOf(view, part).length > 0)
  return (
    <Page title={words.title} space="own" width="narrow">
      <Stack>
        <Head
          above={<a href={paths.me.to()}>{text.own.hello(view.child.knownAs)}</a>}
          title={words.title}
          lead={words.lead}
        />
        <p>{words.held[view.held]}</p>
        {written.length === 0 && <Empty>{words.nothing}</Empty>}
        {written.map(part => (
          <Card
            key={part}
            id={part}
            title={text.parts[part].own}
            symbol={partSymbols[part]}
            beside={<Listen to={part} of={text.parts[part].own} />}
          >
            <ul class="t-rows">
              {entriesOf(view, part).map(entry => (
                <li key={entry.entry}>
                  <OneEntry view={view} text={text} entry={entry} />
                </li>
              ))}
            </ul>
          </Card>
        ))}
        <ErasedCard text={text} erased={erased} concern={redressPaths.raise.to({ child: view.child.child })} />
        <Card id="around" title={words.around} symbol="friends">
          <p class="t-small">{words.aroundLead}</p>
          {aroundOf(view).map(each => (
            <Person key={each.person} name={each.name} of={each.of} job={each.is} />
          ))}
          <Go href={redressPaths.questions.to({ child: view.child.child })}>{words.askAround}</Go>
        </Card>
        <AgesCard text={text} changes={changes} today={view.today} />
        <CapacitiesCard view={view} text={text} capacities={capacities} isOwn />
      </Stack>
    </Page>
  )
}

function OneEntry({
  view,
  text,
  entry,
}: Omit<Props, 'changes' | 'capacities' | 'erased'> & { readonly entry: EntryRow }): VNode {
  const words = text.together.who
  const { me } = view.facts
  const readers = readersOf(view, entry)
  const mayChoose = !isRefusal(mayChooseSharing(entry, me, view.held))
  return (
    <>
      <p class="t-small t-b">{whoseWords(view, text, entry)}</p>
      <p dir="auto">{linesOf(entry.words)[0]}</p>
      <Asked
        view={view}
        text={text}
        entry={entry}
        links={{
          differ: each => paths.differ.to({ child: view.child.child, entry: each.entry }),
          answer: asked => paths.asked.to({ child: view.child.child, change: asked.change }),
          concern: redressPaths.raise.to({ child: view.child.child }),
        }}
      />
      {entry.part === 'keep-me-safe' ? (
        <p class="t-small">{words.safe}</p>
      ) : (
        <p class="t-small">
          <Icon name={readers.length === 0 ? 'lock' : 'eye'} size="s" />{' '}
          {readers.length === 0 ? (
            words.onlyYou
          ) : readers.length > 1 && readers.length === aroundOf(view).length ? (
            // Everyone, once by name below: the same names under each thing would hide where one is missing.
            <a href="#around">{words.readsAll(readers.length)}</a>
          ) : (
            words.reads(readers.map(each => each.called).join(', '))
          )}
          {entry.isKept && ` ${words.kept}`}
        </p>
      )}
      <p class="t-small t-row">
        {mayChoose ? (
          <a href={paths.meSharing.to({ entry: entry.entry })}>
            {words.change}
            <span class="t-vh">: {text.parts[entry.part].own}</span>
          </a>
        ) : (
          entry.part !== 'keep-me-safe' && words.notYours
        )}{' '}
        {!isRefusal(mayAskChange(entry, me)) && (
          <a href={paths.askChange.to({ child: view.child.child, entry: entry.entry })}>
            {words.ask}
            <span class="t-vh">: {text.parts[entry.part].own}</span>
          </a>
        )}
      </p>
    </>
  )
}
