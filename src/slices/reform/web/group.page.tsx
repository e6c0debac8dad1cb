import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Lever } from '../../../ui/patterns/lever.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { Finding } from '../domain/lab/group.ts'
import { CannotBox } from './lab.page.tsx'
import type { BeliefView } from './lab-view.ts'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

export type GroupView = {
  /** The code of the beliefs set on this page; nothing until somebody sets some. */
  readonly code: string | undefined
  readonly sliders: readonly BeliefView[]
  readonly typed: string
  readonly people: number
  readonly unread: number
  readonly findings: readonly Finding[]
  readonly spreads: readonly {
    readonly label: string
    readonly low: string
    readonly middle: string
    readonly high: string
    readonly open: number
  }[]
}

/** What a group agrees on whatever it believes. Nothing is kept: the codes are in the address, and name nobody. */
export function GroupPage({ view, words }: { view: GroupView; words: LabWords }): VNode {
  const text = words.group
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <p class="t-only-phone">
          <Go href="#yours">{text.toYours}</Go>
        </p>
        <Columns
          side={
            <form method="get" action={paths.labGroup.to()}>
              <Card title={text.yours} id="yours" belief>
                <p class="t-small">
                  {text.yoursWords} {words.believe.middle}
                </p>
                <input type="hidden" name="codes" value={view.typed} />
                {view.sliders.map(belief => (
                  <Lever
                    key={belief.name}
                    {...{ name: `believe.${belief.name}`, label: belief.label, value: belief.value }}
                    words={belief.isSet ? belief.words : words.believe.all}
                    {...{ min: belief.from, max: belief.to, step: belief.step }}
                    data={{
                      'data-t-kind': belief.kind,
                      'data-t-middle': String(belief.middle),
                      ...(belief.scale && { 'data-t-scale': belief.scale.join('|') }),
                    }}
                  />
                ))}
                <Acts>
                  <Button slim>{text.make}</Button>
                </Acts>
              </Card>
            </form>
          }
        >
          {view.code !== undefined && (
            <Card title={text.code}>
              <p class="t-lead">
                <code>{view.code}</code>
              </p>
            </Card>
          )}
          <Card title={text.found}>
            {view.people === 0 ? <Empty>{text.none}</Empty> : <Findings view={view} words={words} />}
          </Card>
          {view.people > 1 && (
            <Card title={text.spread}>
              <FoldTable
                dense
                hideCaption
                caption={text.spread}
                columns={[
                  text.spreadColumns.belief,
                  text.spreadColumns.low,
                  text.spreadColumns.middle,
                  text.spreadColumns.high,
                  text.spreadColumns.open,
                ]}
                rows={view.spreads.map(each => ({
                  key: each.label,
                  cells: [each.label, each.low, each.middle, each.high, String(each.open)],
                }))}
              />
            </Card>
          )}
          <form method="get" action={paths.labGroup.to()}>
            <Card title={text.codes}>
              <WordsField name="codes" label={text.codes} hint={text.codesWords} value={view.typed} rows={6} />
              {view.unread > 0 && <Notice kind="stuck">{text.unread(view.unread)}</Notice>}
              <Acts>
                <Button slim>{text.show}</Button>
              </Acts>
            </Card>
          </form>
        </Columns>
      </Stack>
    </Page>
  )
}

function Findings({ view, words }: { view: GroupView; words: LabWords }): VNode {
  const text = words.group
  const name = (key: Finding['mine']): string => words.routes[key].title.toLowerCase()
  return (
    <>
      <p class="t-b">{text.people(view.people)}</p>
      <Rows
        rows={view.findings.map(({ mine, other, yes, no, splitter }) => ({
          key: `${mine} ${other}`,
          title: sentenceOf(view.people, yes, no, name(mine), name(other), words),
          words: yes > 0 && yes < view.people ? splitWords(splitter, words) : undefined,
        }))}
      />
      <p>{text.ask}</p>
      <p class="t-small t-soft">{text.beats}</p>
    </>
  )
}

function sentenceOf(count: number, yes: number, no: number, mine: string, other: string, words: LabWords): string {
  if (yes === count) return words.group.all(count, mine, other)
  return no === count
    ? words.group.all(count, other, mine)
    : words.group.split({ yes, no, neither: count - yes - no }, mine, other)
}

function splitWords(splitter: string | undefined, words: LabWords): string {
  const titles: Readonly<Record<string, string>> = words.beliefs
  const title = splitter === undefined ? undefined : titles[splitter]
  return title === undefined ? words.group.noSplitter : words.group.splitter(title)
}
