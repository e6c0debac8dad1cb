import type { ComponentChildren, VNode } from 'preact'
import type { ClauseId } from '../../../kernel/ids.ts'
import { inClauseOrder, lettersOf, slicesByLetters } from '../../../policy/clause.ts'
import type { Library } from '../../../policy/load-packs.ts'
import type { Pack } from '../../../policy/pack.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/en.ts'

/** The packs side by side, clause by clause; a gap says that a pack is silent. */
type Props = {
  library: Library
  /** Also what only one pack speaks of. */
  every: boolean
  text: Text
}

export const ComparePage = ({ library, every, text }: Props): VNode => {
  const packs = [...library.values()]
  return (
    <Page title={text.compare.title} space="public" width="wide">
      <Stack>
        <Head
          above={<a href={paths.packs.to()}>{text.rules}</a>}
          title={text.compare.title}
          lead={text.compare.lead}
          below={
            every ? (
              <a href={paths.compare.to()}>{text.compare.fewer}</a>
            ) : (
              <a href={paths.compare.to({}, { every: 'yes' })}>{text.compare.every}</a>
            )
          }
        />
        {bySlice(packs, every ? 1 : 2).map(([slice, ids]) => (
          <Card key={slice} title={slice}>
            <FoldTable
              hideCaption
              dense
              caption={text.pack.caption(slice)}
              columns={[text.compare.number, ...packs.map(pack => pack.title)]}
              rows={ids.map(id => ({
                key: id,
                id,
                cells: [
                  <span key="id" class="t-nowrap">
                    {id}
                  </span>,
                  ...packs.map(pack => <Said key={pack.id} pack={pack} id={id} silent={text.compare.silent} />),
                ],
              }))}
            />
          </Card>
        ))}
      </Stack>
    </Page>
  )
}

function Said({ pack, id, silent }: { pack: Pack; id: ClauseId; silent: string }): ComponentChildren {
  const clause = pack.clauses.get(id)
  if (!clause) return <span class="t-soft">{silent}</span>
  return (
    <>
      <p>
        <a href={paths.clause.to({ pack: pack.id, clause: id })}>{clause.title}</a>
      </p>
      <p>{clause.inPlainWords ?? clause.text}</p>
      <p>
        <Standing is={clause.standing} />
      </p>
    </>
  )
}

/** The numbers that at least so many packs hold, by slice. */
function bySlice(packs: readonly Pack[], atLeast: number): readonly (readonly [string, readonly ClauseId[]])[] {
  const ids = [...new Set(packs.flatMap(pack => [...pack.clauses.keys()]))]
    .filter(id => packs.filter(pack => pack.clauses.has(id)).length >= atLeast)
    .toSorted(inClauseOrder)
  return [...Map.groupBy(ids, id => slicesByLetters[lettersOf(id)]).entries()]
}
