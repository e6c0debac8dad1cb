import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Lever } from '../../../ui/patterns/lever.tsx'
import { routeKeys } from '../domain/lab/routes.ts'
import type { Wish } from '../domain/lab/wished.ts'
import type { PresetName } from '../domain/model/presets.ts'
import { CannotBox } from './lab.page.tsx'
import * as paths from './paths.ts'
import type { PlaceView } from './place.ts'
import { PlaceField, PlaceHere } from './place-tabs.tsx'
import type { LabWords } from './text/text.ts'

export type TrueView = {
  readonly place: PlaceView
  readonly wish: Wish
  readonly way: PresetName
  readonly of100: number
  /** Each belief that decides, with its middle where the wish is reached and where it is not, in words. */
  readonly binding: readonly { readonly label: string; readonly reached: string; readonly missed: string }[]
  readonly money: readonly { readonly words: string; readonly of100: number }[]
}

/** Goals first; then in how many worlds they are reached, what those worlds share, and how much money it would take. */
export function TruePage({ view, words }: { view: TrueView; words: LabWords }): VNode {
  const text = words.true
  const way = words.routes[view.way].title
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <PlaceHere place={view.place} words={words} />
        <Columns
          side={
            <form method="get" action={paths.labTrue.to()}>
              <Card title={text.goals}>
                <PlaceField place={view.place} />
                <Lever
                  {...{ name: 'unmet', label: text.unmet, words: String(view.wish.unmet), value: view.wish.unmet }}
                  {...{ min: 10, max: 60, step: 1 }}
                />
                <Lever
                  {...{ name: 'trust', label: text.trust, words: String(view.wish.trust), value: view.wish.trust }}
                  {...{ min: 20, max: 90, step: 1 }}
                />
                <SelectField
                  name="way"
                  label={text.way}
                  value={view.way}
                  choose={false}
                  options={routeKeys.map(key => ({ value: key, label: words.routes[key].title }))}
                />
                <Acts>
                  <Button slim>{text.search}</Button>
                </Acts>
              </Card>
            </form>
          }
        >
          <Card title={text.binding}>
            <p class="t-lead">{text.found(view.of100, way)}</p>
            {view.of100 === 0 && <p>{text.never}</p>}
            {view.of100 === 100 && <p>{text.always}</p>}
            {view.of100 > 0 && view.of100 < 100 && view.binding.length === 0 && <p>{text.none}</p>}
            <ul>
              {view.binding.map(({ label, reached, missed }) => (
                <li key={label}>{text.high(label, missed, reached)}</li>
              ))}
            </ul>
          </Card>
          <Card title={text.money}>
            {view.place.name !== undefined && <p class="t-small t-soft">{words.areas.money}</p>}
            <FoldTable
              hideCaption
              caption={text.money}
              columns={[text.moneyColumns.money, { words: text.moneyColumns.reached, num: true }]}
              rows={view.money.map(({ words: pounds, of100 }) => ({ key: pounds, cells: [pounds, String(of100)] }))}
            />
          </Card>
        </Columns>
      </Stack>
    </Page>
  )
}
