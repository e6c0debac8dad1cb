import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { Explained } from '../domain/model/about.ts'
import type { Sector } from '../domain/model/language/declared.ts'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

/** Everything the model is made of, sector by sector: nothing in it stands without a unit, a sentence and a source. */
export const LinesPage = ({ sectors, words }: { sectors: readonly Sector[]; words: LabWords }): VNode => (
  <Page title={words.lines.every} space="public">
    <Stack>
      <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={words.lines.every} lead={words.lines.everyLead} />
      {sectors.map(sector => (
        <Card key={sector.name} title={sector.title} id={sector.name}>
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
      ))}
    </Stack>
  </Page>
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
            <h3>{member ? `${words.lines.equation}: ${member}` : words.lines.equation}</h3>
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
