import type { VNode } from 'preact'
import { clauseLabel, lettersOf, slicesByLetters } from '../../../policy/clause.ts'
import type { Clause, Pack } from '../../../policy/pack.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/en.ts'

/** One pack: its clauses, slice by slice, each in plain words. */
export const PackPage = ({ pack, text }: { pack: Pack; text: Text }): VNode => (
  <Page title={pack.title} space="public">
    <Stack>
      <Head
        above={<a href={paths.packs.to()}>{text.rules}</a>}
        title={pack.title}
        lead={pack.about}
        below={`${text.pack.from(pack.from)} · ${text.packs.clauses(pack.clauses.size)}`}
      />
      {bySlice(pack).map(([slice, clauses]) => (
        <Card key={slice} title={slice}>
          <FoldTable
            hideCaption
            caption={text.pack.caption(slice)}
            columns={[text.pack.number, text.pack.words, text.pack.stands]}
            rows={clauses.map(clause => ({
              key: clause.id,
              id: clause.id,
              cells: [
                <a key="to" href={paths.clause.to({ pack: pack.id, clause: clause.id })}>
                  {clauseLabel(clause)} {clause.title}
                </a>,
                clause.inPlainWords ?? clause.text,
                <Standing key="stands" is={clause.standing} />,
              ],
            }))}
          />
        </Card>
      ))}
    </Stack>
  </Page>
)

function bySlice({ clauses }: Pack): readonly (readonly [string, readonly Clause[]])[] {
  const groups = Map.groupBy(clauses.values(), clause => slicesByLetters[lettersOf(clause.id)])
  return [...groups.entries()]
}
