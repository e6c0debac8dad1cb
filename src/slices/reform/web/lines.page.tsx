import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { Explained } from '../domain/model/about.ts'
import type { Sector } from '../domain/model/language/declared.ts'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

export type LinesView = {
  readonly sectors: readonly Sector[]
  /** The part that is open, or `all`; nothing where only the contents are shown. */
  readonly part: string | undefined
  /** Words to look for in every line: in what it says and in its name. */
  readonly find: string
}

/** Everything the model is made of, part by part: nothing in it stands without a unit, a sentence and a source. */
export function LinesPage({ view, words }: { view: LinesView; words: LabWords }): VNode {
  const { sectors, part, find } = view
  const text = words.lines
  const shown = find === '' ? sectors.filter(({ name }) => part === 'all' || name === part) : found(sectors, find)
  const count = shown.reduce((sum, { declares }) => sum + declares.length, 0)
  // What was looked for comes before the contents; a part that was chosen from them, after.
  const cards = shown.map(sector => <SectorCard key={sector.name} sector={sector} words={words} />)
  return (
    <Page title={text.every} space="public">
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.every} lead={text.everyLead} />
        <form method="get" action={paths.labLines.to()}>
          <Card title={text.find}>
            <TextField name="find" label={text.findLabel} value={find} width={20} />
            <Acts>
              <Button slim>{text.findShow}</Button>
            </Acts>
          </Card>
        </form>
        {find !== '' && (
          <p role="status">
            <b>{text.found(count, find)}</b>
          </p>
        )}
        {find !== '' && cards}
        <Card title={text.parts}>
          <RowsLink
            links={[
              ...sectors.map(({ name, title, declares }) => ({
                href: `${paths.labLines.to({}, { part: name })}#${name}`,
                words: `${title}: ${text.count(declares.length)}`,
              })),
              { href: paths.labLines.to({}, { part: 'all' }), words: text.all },
            ]}
          />
        </Card>
        {find === '' && cards}
      </Stack>
    </Page>
  )
}

function found(sectors: readonly Sector[], find: string): readonly Sector[] {
  const sought = find.toLowerCase()
  return sectors.flatMap(sector => {
    const declares = sector.declares.filter(({ says, name }) => `${says} ${name}`.toLowerCase().includes(sought))
    return declares.length === 0 ? [] : [{ ...sector, declares }]
  })
}

const SectorCard = ({ sector, words }: { sector: Sector; words: LabWords }): VNode => (
  <Card title={sector.title} id={sector.name}>
    <FoldTable
      dense
      hideCaption
      caption={sector.title}
      columns={[words.lines.says, words.lines.kind, words.lines.unit, words.lines.name]}
      rows={sector.declares.map(each => ({
        key: each.name,
        cells: [
          <a key={each.name} href={paths.labLine.to({ line: each.name })}>
            {each.says}
          </a>,
          words.lines.kinds[each.kind],
          unitWords(each.unit, words),
          <code key={each.name}>{each.name}</code>,
        ],
      }))}
    />
  </Card>
)

type LineProps = { readonly line: Explained; readonly value: string | undefined; readonly words: LabWords }

/** One line: what it says, its equation, unit, value and source, who disputes it, what it uses and what uses it. */
export const OneLinePage = ({ line, value, words }: LineProps): VNode => (
  <Page title={line.says} space="public">
    <Head above={<a href={paths.labLines.to()}>{words.lines.every}</a>} title={line.says} below={line.sector} />
    <Columns
      side={
        <Card title={words.lines.around} small>
          <Facts
            facts={[
              { term: words.lines.uses, words: named(line.uses) ?? words.lines.nothing },
              { term: words.lines.usedBy, words: named(line.usedBy) ?? words.lines.nothing },
            ]}
          />
        </Card>
      }
    >
      <Card>
        <Facts
          facts={[
            { term: words.lines.name, words: <code>{line.name}</code> },
            { term: words.lines.kind, words: words.lines.kinds[line.kind] },
            { term: words.lines.unit, words: unitWords(line.unit, words) },
            { term: words.lines.value, words: value },
            { term: words.lines.source, words: line.source },
          ]}
        />
        {equationsOf(line).map(({ member, is }) => (
          <section key={member}>
            <h2 class="t-card__small">{member ? `${words.lines.equation}: ${member}` : words.lines.equation}</h2>
            <p>
              <code>{is}</code>
            </p>
          </section>
        ))}
      </Card>
      <Card title={words.lines.disputed}>
        {line.disputed ? (
          <Voice of="other" who={words.lines.others}>
            {line.disputed}
          </Voice>
        ) : (
          <p>{words.lines.nobody}</p>
        )}
      </Card>
    </Columns>
  </Page>
)

/** An index has no unit of its own. */
const unitWords = (unit: string, words: LabWords): string => (unit === '1' ? words.lines.noUnit : unit)

function equationsOf({ equation }: Explained): readonly { readonly member: string; readonly is: string }[] {
  if (equation === undefined) return []
  if (typeof equation === 'string') return [{ member: '', is: equation }]
  return Object.entries(equation).map(([member, is]) => ({ member, is }))
}

const named = (names: readonly string[]) =>
  names.length === 0
    ? undefined
    : names.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <a href={paths.labLine.to({ line: name })}>{name}</a>
        </span>
      ))
