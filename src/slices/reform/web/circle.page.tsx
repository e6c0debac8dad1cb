import type { VNode } from 'preact'
import { capital } from '../../../kernel/capital.ts'
import { Circle } from '../../../ui/charts/circle.tsx'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import type { LastYear } from '../domain/lab/circle-of.ts'
import { sayLine } from '../domain/lab/units.ts'
import { CannotBox } from './lab.page.tsx'
import * as paths from './paths.ts'
import type { PlaceView } from './place.ts'
import { PlaceField, PlaceHere } from './place-tabs.tsx'
import type { LabWords } from './text/text.ts'

export type CircleView = {
  readonly year: number
  readonly place: PlaceView
  readonly cuts: readonly number[]
  /** What each loop adds to need that is not met in the year, in the world that fits best; the one with the most drives. */
  readonly loops: readonly {
    readonly number: number
    readonly steps: readonly number[]
    readonly says: string
    readonly adds: number
  }[]
  readonly drives: number | undefined
  /** Need that is not met in that year in all, in children whose whole need is not. */
  readonly unmet: number
  /** The year children without help, and plans, as it is and with these loops cut. */
  readonly asItIs: LastYear
  readonly whenCut: LastYear
}

/** The nine steps of the circle: which loop drives, and what would follow if one of them were held still. */
export function CirclePage({ view, words }: { view: CircleView; words: LabWords }): VNode {
  const text = words.circle
  const children = (count: number): string => childrenIn(count, view)
  const most = Math.max(1, ...view.loops.map(({ adds }) => adds))
  const pushOf = (step: number): number =>
    Math.max(0, ...view.loops.filter(({ steps }) => steps.includes(step)).map(({ adds }) => adds / most))
  const drivingSteps = view.loops.find(({ number }) => number === view.drives)?.steps ?? []
  const cutSteps = view.loops.filter(({ number }) => view.cuts.includes(number)).flatMap(({ steps }) => steps)
  const driving = view.loops.find(({ number }) => number === view.drives)
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <PlaceHere place={view.place} words={words} />
        <Notice kind="plain">{text.inferred}</Notice>
        <form method="get" action={paths.labCircle.to()}>
          <PlaceField place={view.place} />
          <Columns
            wideSide
            side={
              <>
                <Card title={text.steps}>
                  <ol>
                    {text.nine.map(step => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                </Card>
                <Card title={text.cut} id="cut">
                  <p>{text.cutWords}</p>
                  <div class="t-picks">
                    {view.loops.map(({ number, says }) => (
                      <label key={number} class="t-pick">
                        <input type="checkbox" name={`cut.${number}`} value="1" checked={view.cuts.includes(number)} />
                        <span class="t-pick__words">{capital(says)}</span>
                      </label>
                    ))}
                  </div>
                  <Acts>
                    <Button slim>{words.show}</Button>
                    <ButtonLink href={paths.labCircle.to({}, { area: view.place.area })} quiet slim>
                      {words.reset}
                    </ButtonLink>
                  </Acts>
                </Card>
              </>
            }
          >
            <Card title={text.now(view.year)}>
              <p class="t-lead">{driving ? text.drives(inside(driving.says)) : text.noneDrives}</p>
              <Circle
                title={text.title}
                words={driving ? text.drives(inside(driving.says)) : text.noneDrives}
                middle={String(view.year)}
                steps={text.nine.map((_, at) => ({
                  number: at + 1,
                  push: pushOf(at + 1),
                  drives: drivingSteps.includes(at + 1),
                  cut: cutSteps.includes(at + 1) && pushOf(at + 1) === 0,
                }))}
              />
              <p class="t-small t-soft">{text.key}</p>
            </Card>
            <Card title={text.adds}>
              <FoldTable
                caption={text.addsWords(view.year, children(view.unmet))}
                columns={[text.loop, text.stepsOf, { words: text.more, num: true }]}
                rows={view.loops
                  .toSorted((a, b) => b.adds - a.adds)
                  .map(({ number, says, steps, adds }) => ({
                    key: String(number),
                    cells: [
                      <a key={number} href={paths.labLine.to({ line: `keepR${number}` })}>
                        {capital(says)}
                      </a>,
                      steps.join(', '),
                      view.cuts.includes(number) ? (
                        text.isCut
                      ) : (
                        <span key={number} class="t-nowrap">
                          {children(adds)}
                        </span>
                      ),
                    ],
                  }))}
              />
            </Card>
            {view.cuts.length > 0 && (
              <Card title={text.follows}>
                <FoldTable
                  hideCaption
                  caption={text.follows}
                  columns={[text.in2041, { words: text.asItIs, num: true }, { words: text.whenCut, num: true }]}
                  rows={[
                    {
                      key: 'unmet',
                      cells: [
                        words.lines.unmet.title,
                        sayLine('unmet', view.asItIs.unmet),
                        sayLine('unmet', view.whenCut.unmet),
                      ],
                    },
                    {
                      key: 'plans',
                      cells: [words.lines.plans.title, children(view.asItIs.plans), children(view.whenCut.plans)],
                    },
                  ]}
                />
              </Card>
            )}
          </Columns>
        </form>
      </Stack>
    </Page>
  )
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
/** A sentence inside another has no full stop. */
const inside = (words: string): string => words.replace(/\.$/, '')
/** Of England to the thousand, of an area to the ten. */
function childrenIn(count: number, { place }: CircleView): string {
  const step = place.name === undefined ? 1000 : 10
  return whole.format(Math.round(count / step) * step)
}
