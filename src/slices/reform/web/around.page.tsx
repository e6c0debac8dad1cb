import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Across, Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { Path, Strand } from '../domain/path/path.ts'
import { clauseHref } from './clause-href.ts'
import * as paths from './paths.ts'
import type { PathWords } from './text/text.ts'

/** Policies around the path, with what each helps or cuts across, and who tries a step first. */
export function AroundPage({ path, words }: { path: Path; words: PathWords }): VNode {
  const text = words.around
  const { columns } = text
  const named = (strands: readonly Strand[]): string =>
    strands.length === 0 ? text.none : strands.map(each => words.strands[each]).join('; ')
  return (
    <Page title={text.title} space="public">
      <Stack>
        <Head above={<a href={paths.thePath.to()}>{words.leg.back}</a>} title={text.title} lead={text.lead} />
        <Card title={text.register} beside={<ClauseTag clause="GAT-10" href={clauseHref('GAT-10')} />}>
          <FoldTable
            dense
            wholeWords
            hideCaption
            caption={text.register}
            columns={[columns.policy, columns.when, columns.owner, columns.helps, columns.cuts, columns.how]}
            rows={path.beside.map(each => ({
              key: each.key,
              cells: [
                <>
                  {each.policy} <span class="t-soft">({text.fields[each.field]})</span>
                </>,
                each.when,
                each.owner,
                named(each.helps),
                named(each.cutsAcross),
                <>
                  {each.how} <span class="t-small t-soft">{each.source}.</span>
                </>,
              ],
            }))}
          />
        </Card>
        <section id="pioneers">
          <h2>
            {text.pioneers} <ClauseTag clause="GAT-8" href={clauseHref('GAT-8')} />
          </h2>
          <p>{text.pioneersAbout}</p>
        </section>
        <Across count={3}>
          {path.pioneers.map(pioneer => (
            <Card key={pioneer.key} title={pioneer.title}>
              <Facts
                facts={[
                  { term: text.tryIt, words: pioneer.tryIt },
                  { term: text.permitIt, words: pioneer.permitIt },
                  { term: text.showIt, words: pioneer.showIt },
                  {
                    term: text.steps,
                    words: path.legs
                      .filter(leg => pioneer.legs.includes(leg.leg))
                      .map((leg, index) => (
                        <span key={leg.leg}>
                          {index > 0 && '; '}
                          <a href={paths.leg.to({ leg: leg.leg })}>{leg.title}</a>
                        </span>
                      )),
                  },
                ]}
              />
            </Card>
          ))}
        </Across>
      </Stack>
    </Page>
  )
}
