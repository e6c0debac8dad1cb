import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Listen } from '../../../../ui/patterns/listen.tsx'
import { Sees } from '../../../../ui/patterns/sees.tsx'
import { Icon } from '../../../../ui/pictures/icon.tsx'
import type { AgeChange } from '../../domain/ages.ts'
import type { Looker } from '../../store/own-around.ts'
import type { EntryRow } from '../../store/queries.ts'
import { readersOf } from '../../store/readers-of.ts'
import type { RecordView } from '../../store/record-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { readWords } from './own-sees.tsx'
import { ownEntries, writtenParts } from './own-words.tsx'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** Who looked in the last seven days, besides themself. */
  readonly lookers: readonly Looker[]
  readonly changes: readonly AgeChange[]
}

/** What they wrote by who reads it, by name; who looked; and from which day they choose alone (board 03, P7, P11). */
export function WhoCanSee({ view, text, lookers, changes }: Props): VNode {
  const words = text.own
  const next = changes.find(each => each.to === 'own' && each.on > view.today)
  return (
    <Card
      id="who-can-see"
      symbol="friends"
      title={words.whoCanSee}
      beside={<Listen to="who-can-see" of={words.whoCanSee} />}
    >
      <ul class="t-rows">
        {byReaders(view).map(({ entries, names }) => (
          <li key={entries[0]?.entry}>
            <p class="t-b">
              {names.length === 0 && <Icon name="lock" size="s" />} {titleOf(entries, text)}
            </p>
            <p class="t-small">{names.length === 0 ? words.onlyMe : words.people(names)}</p>
            <p class="t-small">
              <a href={changeOf(entries)}>
                {text.together.who.change}
                <span class="t-vh">: {titleOf(entries, text)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <Sees title={words.looksThisWeek(lookers.length)}>
        {lookers.length > 0 && <p>{lookers.map(each => each.called).join(', ')}</p>}
        <p>{readWords(view, text)}</p>
        <p>
          <a href={paths.meLooked.to()}>{words.seeWhen}</a>
        </p>
      </Sees>
      <p class="t-small">
        {text.together.who.held[view.held]} {next && <b>{words.youChoose(next.on)}</b>} {words.seesExcept}
      </p>
      <p class="t-small">
        <a href={paths.meWho.to()}>{text.together.who.link}</a>
      </p>
    </Card>
  )
}

type Group = { readonly entries: readonly EntryRow[]; readonly names: readonly string[] }

/** Their own entries, those with the same readers together, what is theirs alone last. */
function byReaders(view: RecordView): readonly Group[] {
  const all = writtenParts(view)
    .flatMap(part => ownEntries(view, part))
    .map(entry => ({ entry, names: readersOf(view, entry).map(each => each.called) }))
  const groups = [...Map.groupBy(all, ({ names }) => names.join('\n')).values()].map(each => ({
    entries: each.map(({ entry }) => entry),
    names: each[0]?.names ?? [],
  }))
  return groups.toSorted((a, b) => Number(a.names.length === 0) - Number(b.names.length === 0))
}

const titleOf = (entries: readonly EntryRow[], text: Text): string =>
  [...new Set(entries.map(({ part }) => text.parts[part].own))].join(' · ')

/** One entry is changed on its own page; several are chosen from where each stands by itself. */
const changeOf = ([first, ...more]: readonly EntryRow[]): string =>
  first && more.length === 0 ? paths.meSharing.to({ entry: first.entry }) : paths.meWho.to()
