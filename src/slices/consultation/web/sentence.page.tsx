import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { InlineChanges } from '../../../ui/patterns/inline-changes.tsx'
import { VoteCard } from '../../../ui/patterns/vote-card.tsx'
import { between } from '../domain/consensus/tally.ts'
import type { CountShown } from '../domain/shown-counts.ts'
import type { Shown } from '../domain/suppress.ts'
import type { DialogueRow, StatementRow } from '../store/queries.ts'
import type { Wording } from '../store/reading.ts'
import * as paths from './paths.ts'
import { byOf } from './say-view.ts'
import type { Text } from './text/text.ts'

export type SentenceView = {
  readonly dialogue: DialogueRow
  readonly statement: StatementRow
  readonly everyone: CountShown | undefined
  /** Nothing where a count is too small to be shown. */
  readonly groups: readonly { readonly letter: string; readonly count: CountShown | undefined }[]
  readonly declared: readonly { readonly group: keyof Text['say']['groups']; readonly count: CountShown | undefined }[]
  /** Yes, only if and no, as they may be shown; nothing where too few said. */
  readonly live: readonly Shown[] | undefined
  readonly wordings: readonly Wording[]
  readonly fewest: number
}

/** Every number behind one sentence: the counts, how sure each is, and how its words came to be. */
export function SentencePage({ view, text }: { view: SentenceView; text: Text }): VNode {
  const { dialogue, statement } = view
  const words = text.public.sentence
  const counts = (
    caption: string,
    rows: readonly { readonly of: string; readonly count: CountShown | undefined }[],
  ) => <Counts {...{ caption, rows, text }} fewest={view.fewest} />
  const [yes = '', onlyIf = '', no = ''] = (view.live ?? []).map(each => `${each ?? words.hidden}`)
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head title={words.title} above={<a href={paths.results.to(dialogue)}>{words.back}</a>} />
        <VoteCard id="sentence" words={statement.words} by={text.say.by[byOf(statement)]} />
        {statement.theme && <p>{words.theme(statement.theme)}</p>}
        {statement.source && <p class="t-small t-soft">{words.source(statement.source)}</p>}
        <Card title={words.groups}>
          {counts(words.groups, [
            { of: text.public.results.everyone, count: view.everyone },
            ...(view.groups.length > 1 ? view.groups.map(({ letter, count }) => ({ of: letter, count })) : []),
          ])}
        </Card>
        <Card title={words.declared}>
          {counts(
            words.declared,
            view.declared.map(({ group, count }) => ({ of: text.say.groups[group], count })),
          )}
          <p class="t-small t-soft">{text.public.results.several}</p>
        </Card>
        {view.live && (
          <Card title={words.live}>
            <p>{words.liveWords(yes, onlyIf, no)}</p>
          </Card>
        )}
        {view.wordings.length > 1 && (
          <Card title={words.wordings}>
            {view.wordings.map(({ wording, words: own, because, since }, at) => (
              <div key={wording}>
                <p class="t-small t-soft">
                  {at === 0 ? words.first(dateInWords(since)) : words.since(dateInWords(since), because ?? '')}
                </p>
                {at === 0 ? (
                  <p>{own}</p>
                ) : (
                  <InlineChanges
                    earlier={view.wordings[at - 1]?.words ?? ''}
                    later={own}
                    gone={text.say.gone}
                    fresh={text.say.fresh}
                  />
                )}
              </div>
            ))}
          </Card>
        )}
      </Stack>
    </Page>
  )
}

type CountsProps = {
  caption: string
  rows: readonly { readonly of: string; readonly count: CountShown | undefined }[]
  fewest: number
  text: Text
}

function Counts({ caption, rows, fewest, text }: CountsProps): VNode {
  const words = text.public.sentence
  const num = (name: string) => ({ words: name, num: true })
  return (
    <FoldTable
      caption={caption}
      hideCaption
      columns={[words.by, num(words.agree), num(words.disagree), num(words.pass), words.between]}
      rows={rows.map(({ of, count }) => {
        if (!count) return { key: of, cells: [of, text.public.results.fewer(fewest), '', '', ''] }
        const { agree, disagree, pass } = count
        const cell = (each: number | undefined) => each ?? words.hidden
        // A range from hidden numbers would give them away.
        if (agree === undefined || disagree === undefined || pass === undefined)
          return { key: of, cells: [of, cell(agree), cell(disagree), cell(pass), ''] }
        const { low, high } = between(agree, agree + disagree + pass)
        const range = words.range(Math.round(low * 100), Math.round(high * 100))
        return { key: of, cells: [of, agree, disagree, pass, range] }
      })}
    />
  )
}
