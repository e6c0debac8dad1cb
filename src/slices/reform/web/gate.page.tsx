import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Lever } from '../../../ui/patterns/lever.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import type { HowRead } from '../domain/lab/asked.ts'
import type { GateOdds } from '../domain/lab/gate.ts'
import { CannotBox } from './lab.page.tsx'
import type { LeverView } from './lab-view.ts'
import * as paths from './paths.ts'
import type { PlaceView } from './place.ts'
import { PlaceHere } from './place-tabs.tsx'
import type { LabWords } from './text/text.ts'

export type GateView = {
  readonly odds: GateOdds
  /** When the same rules begin, ready or not, in words. */
  readonly onDate: string
  readonly sliders: readonly LeverView[]
  readonly code: string
  readonly place: PlaceView
  readonly read: Exclude<HowRead, 'elsewhere'>
}

/** The test that must pass before rules move: its odds and dates, and what waiting costs and saves. */
export function GatePage({ view, words }: { view: GateView; words: LabWords }): VNode {
  const text = words.gate
  const { odds } = view
  const last = odds.byYear.at(-1)
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <PlaceHere place={view.place} words={words} />
        {view.read !== 'whole' && <Notice kind="plain">{words.link[view.read]}</Notice>}
        <Columns
          side={
            <>
              <form method="get" action={paths.labGate.to()}>
                <Card title={text.test}>
                  <input type="hidden" name="s" value={view.code} />
                  {view.sliders.map(slider => (
                    <Lever
                      key={slider.name}
                      {...{ name: `do.${slider.name}`, label: slider.label, words: slider.words, value: slider.value }}
                      {...{ min: slider.from, max: slider.to, step: slider.step }}
                      hint={<a href={paths.labLine.to({ line: slider.name })}>{words.explain}</a>}
                      data={{ 'data-t-kind': slider.kind }}
                    />
                  ))}
                  {view.place.name !== undefined && <p class="t-small t-soft">{words.areas.money}</p>}
                  <Acts>
                    <Button slim>{words.show}</Button>
                    <ButtonLink href={paths.labGate.to({}, { area: view.place.area })} quiet slim>
                      {words.reset}
                    </ButtonLink>
                  </Acts>
                </Card>
              </form>
              <Card small>
                <p>{text.people}</p>
                <Go href={paths.thePath.to()}>{text.path}</Go>
              </Card>
            </>
          }
        >
          <Card title={text.opens}>
            {last && <p class="t-lead">{text.opensWords(last.begun, last.year)}</p>}
            {odds.never.of100 > 0 && <p>{text.never(odds.never.of100, odds.never.until)}</p>}
            <FoldTable
              caption={text.table}
              columns={[text.year, { words: text.begun, num: true }, { words: text.half, num: true }]}
              rows={odds.byYear.map(({ year, begun, half }) => ({
                key: String(year),
                cells: [String(year), String(begun), String(half)],
              }))}
            />
          </Card>
          <Card title={text.cost}>
            <p class="t-lead">{text.costWords(view.onDate, odds.unmet.better, odds.unmet.worse, odds.unmet.same)}</p>
            <p class="t-lead">
              {text.trustWords(odds.lowestTrust.better, odds.lowestTrust.worse, odds.lowestTrust.same)}
            </p>
            <p>{text.both}</p>
            <p class="t-small t-soft">{text.tried(odds.worlds)}</p>
          </Card>
        </Columns>
      </Stack>
    </Page>
  )
}
