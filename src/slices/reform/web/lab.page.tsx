import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across, Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { LawBox } from '../../../ui/patterns/law-box.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { AreaCard } from './area-card.tsx'
import { BelieveCard, DoCard } from './lab-sliders.tsx'
import type { LabView } from './lab-view.ts'
import { LineCard, TableCard } from './line-card.tsx'
import { liveOf } from './live-of.ts'
import * as paths from './paths.ts'
import { PlaceTabs } from './place-tabs.tsx'
import { SentenceCard } from './sentence-card.tsx'
import { StartCard } from './start-card.tsx'
import type { LabWords } from './text/text.ts'

export type LabProps = { readonly view: LabView; readonly words: LabWords }

/** The lab: what it cannot tell first, then a sentence, the picture and its table; choices and beliefs apart. */
export const LabPage = ({ view, words }: LabProps): VNode => (
  <Page title={words.title} space="public" charts>
    <Stack>
      <Head title={words.head} lead={words.lead} />
      <CannotBox words={words} />
      <PlaceTabs tabs={view.places} words={words} />
      <p class="t-only-phone">
        <Go href="#do">{words.toSliders}</Go> <Go href="#start">{words.toStart}</Go>
      </p>
      {view.cuts.length > 0 && <Notice kind="plain">{words.cutsKept(view.cuts.length)}</Notice>}
      {view.read !== 'whole' && <Notice kind="plain">{words.link[view.read]}</Notice>}
      <form method="get" action={paths.lab.to()} data-t-lab={JSON.stringify(liveOf(view, words))}>
        <input type="hidden" name="line" value={view.line} />
        <input type="hidden" name="from" value={view.start} />
        {view.area && <input type="hidden" name="area" value={view.area.code} />}
        {view.cuts.map(cut => (
          <input key={cut} type="hidden" name={`cut.${cut}`} value="1" />
        ))}
        <Columns
          side={
            <>
              <DoCard view={view} words={words} />
              <BelieveCard view={view} words={words} />
              <Card title={words.ready.title} small>
                <p>{words.ready.words}</p>
                <Go href={paths.thePath.to()}>{words.ready.link}</Go>
              </Card>
              <Card title={words.links.title} small>
                {view.area && <p class="t-small t-soft">{words.areas.further}</p>}
                <RowsLink
                  links={[
                    {
                      href: paths.labCompare.to(
                        {},
                        { a: view.code, b: 'tandem-by-date', c: 'support-only', d: 'law-kept' },
                      ),
                      words: words.links.compare,
                    },
                    { href: paths.labCircle.to({}, { area: view.area?.code }), words: words.links.circle },
                    { href: paths.labGate.to({}, { s: view.code }), words: words.links.gate },
                    { href: paths.labTrue.to({}, { area: view.area?.code }), words: words.links.true },
                    { href: paths.labWho.to({}, { area: view.area?.code }), words: words.links.who },
                    { href: paths.labGroup.to(), words: words.links.group },
                    { href: paths.labForecasts.to(), words: words.links.forecasts },
                  ]}
                />
              </Card>
            </>
          }
          after={
            <>
              <TableCard view={view} words={words} />
              <AreaCard view={view} words={words} />
              <StartCard view={view} words={words} />
            </>
          }
        >
          <SentenceCard view={view} words={words} />
          <LineCard view={view} words={words} />
        </Columns>
      </form>
    </Stack>
  </Page>
)

/** First, and never folded away. */
export const CannotBox = ({ words }: { words: LabWords }): VNode => (
  <LawBox title={words.cannot.title} icon="question">
    <Across count={3}>
      <p>
        <b>{words.cannot.circle}</b> {words.cannot.circleWords}
      </p>
      <p>
        <b>{words.cannot.change}</b> {words.cannot.changeWords}
      </p>
      <p>
        <b>{words.cannot.child}</b> {words.cannot.childWords}
      </p>
    </Across>
  </LawBox>
)
