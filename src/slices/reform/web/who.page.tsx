import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { type ByGroup, type Group, type InGroup, withoutOf100 } from '../domain/lab/equity.ts'
import type { PresetName } from '../domain/model/presets.ts'
import { AppealCard } from './appeal-card.tsx'
import { CannotBox } from './lab.page.tsx'
import * as paths from './paths.ts'
import type { PlaceView } from './place.ts'
import { PlaceHere } from './place-tabs.tsx'
import type { LabWords } from './text/text.ts'
import {
  aged,
  apartWords,
  behindWords,
  byNeed,
  type Counted,
  countWords,
  everyone,
  of100,
  sayCount,
  shareWords,
  whole,
} from './who-words.ts'

type Sourced = { readonly source: string; readonly url: string }

/** What each way leaves to whom in the last year drawn, in the middle world. */
export type WhoView = {
  readonly year: number
  readonly place: PlaceView
  /** Of ten families, how many are supposed to be able to appeal. */
  readonly canOf10: number
  readonly suppositions: readonly number[]
  readonly freeMeals: Sourced & { readonly among: number; readonly others: number }
  readonly upheld: Sourced & { readonly of100: number }
  readonly ways: readonly {
    readonly key: PresetName
    readonly groups: ByGroup
    readonly all: number
    readonly trustWith: number
    readonly trustWithout: number
    /** Of 100 without help whose family can appeal: put right by one in a year. */
    readonly righted: number
    /** Groups it leaves worse off than no reform does. */
    readonly behind: readonly Group[]
    readonly worst: Group
  }[]
}
export type WhoProps = { readonly view: WhoView; readonly words: LabWords }

/** No way looks good on the average alone: by age, by need, with and without a plan, and by who can appeal (LAB-8). */
export const WhoPage = ({ view, words }: WhoProps): VNode => {
  const text = words.who
  const isArea = view.place.name !== undefined
  const count =
    (of: Counted) =>
    (group: InGroup): string =>
      sayCount(group[of], view)
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <PlaceHere place={view.place} words={words} />
        <Card title={text.behindTitle}>
          <p class="t-small t-soft">{text.year(view.year)}</p>
          <Rows
            rows={view.ways.map(way => ({
              key: way.key,
              title: words.routes[way.key].title,
              words: `${text.overall(whole(way.all))} ${text.worst(text.groups[way.worst], whole(withoutOf100(way.groups[way.worst])))} ${behindWords(way, words)}`,
            }))}
          />
        </Card>
        <GroupCard {...{ view, words, of: aged, title: text.byAge, about: text.of100, tell: of100 }}>
          {shareWords(view, aged, words)}
        </GroupCard>
        <GroupCard {...{ view, words, of: byNeed, title: text.byNeed, about: text.needWords, tell: of100 }}>
          {shareWords(view, byNeed, words)}
        </GroupCard>
        <GroupCard
          {...{ view, words, of: aged, title: text.waiting, tell: count('waiting') }}
          about={isArea ? words.areas.toTheTen : text.waitingWords}
        >
          {countWords(view, 'waiting', words)}
        </GroupCard>
        <GroupCard
          {...{ view, words, of: everyone, title: text.noPlace, tell: count('unplaced') }}
          about={isArea ? words.areas.noPlace : text.noPlaceWords}
        >
          {countWords(view, 'unplaced', words)}
        </GroupCard>
        <AppealCard view={view} words={words} />
        <TrustCard view={view} words={words} />
        <Card title={text.cannotTitle}>
          <p>{text.not}</p>
          <p>
            {text.meals(view.freeMeals.among, view.freeMeals.others)}{' '}
            <a href={view.freeMeals.url}>{view.freeMeals.source}</a>
          </p>
          <p>{text.ageNot}</p>
        </Card>
      </Stack>
    </Page>
  )
}

/** A sentence; then every way beside every other, group by group, one press away. */
const GroupCard = ({
  view,
  words,
  of,
  title,
  about,
  tell,
  children,
}: WhoProps & {
  readonly of: readonly Group[]
  readonly title: string
  readonly about: string
  readonly tell: (group: InGroup) => string
  readonly children: string
}): VNode => (
  <Card title={title}>
    <p>{children}</p>
    <details>
      <summary>{words.who.allWays}</summary>
      <p class="t-small t-soft">{about}</p>
      <FoldTable
        caption={words.who.year(view.year)}
        columns={[words.who.columns.route, ...of.map(group => ({ words: words.who.groups[group], num: true }))]}
        rows={view.ways.map(({ key, groups }) => ({
          key,
          cells: [words.routes[key].title, ...of.map(group => tell(groups[group]))],
        }))}
      />
    </details>
  </Card>
)

const TrustCard = ({ view, words }: WhoProps): VNode => {
  const text = words.who
  return (
    <Card title={text.families}>
      <p>{apartWords(view, words)}</p>
      <details>
        <summary>{text.allWays}</summary>
        <FoldTable
          caption={text.year(view.year)}
          columns={[
            text.columns.route,
            { words: text.with, num: true },
            { words: text.without, num: true },
            { words: text.gap, num: true },
          ]}
          rows={view.ways.map(({ key, trustWith, trustWithout }) => ({
            key,
            cells: [
              words.routes[key].title,
              String(trustWith),
              String(trustWithout),
              String(Math.abs(trustWith - trustWithout)),
            ],
          }))}
        />
      </details>
    </Card>
  )
}
