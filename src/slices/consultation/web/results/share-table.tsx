import type { ComponentChildren, VNode } from 'preact'
import { FoldTable } from '../../../../ui/patterns/fold-table.tsx'
import { ShareBar } from '../../../../ui/patterns/share-bar.tsx'
import * as paths from '../paths.ts'
import { inWords, type Line, type ResultsView, type Share } from '../results-view.ts'
import { byOf } from '../say-view.ts'
import type { Text } from '../text/text.ts'

type Props = {
  caption: string
  lines: readonly (Line & { readonly more?: ComponentChildren })[]
  view: ResultsView
  text: Text
}

/** Sentences with how many of each group agree; each opens to its counts. */
export function ShareTable({ caption, lines, view, text }: Props): VNode {
  const words = text.public.results
  const groups = view.groups.length > 1 ? view.groups.map(each => each.letter) : []
  return (
    <FoldTable
      caption={caption}
      hideCaption
      columns={[words.sentence, ...(groups.length > 0 ? groups : [words.everyone])]}
      rows={lines.map(({ statement, everyone, groups: shares, more }) => ({
        key: statement.statement,
        cells: [
          <>
            <a href={paths.statement.to({ ...view.dialogue, statement: statement.statement })}>“{statement.words}”</a>
            <br />
            <span class="t-small t-soft">{text.say.by[byOf(statement)]}</span>
            {more}
          </>,
          ...(groups.length > 0 ? shares : [everyone]).map((share, at) => (
            <Bar key={at} share={share} fewest={view.fewest} text={text} />
          )),
        ],
      }))}
    />
  )
}

function Bar({ share, fewest, text }: { share: Share; fewest: number; text: Text }): VNode {
  const words = text.public.results
  if (!share) return <span class="t-small t-soft">{words.fewer(fewest)}</span>
  const [agree, disagree] = [inWords(share.agree, share, text), inWords(share.disagree, share, text)]
  return (
    <ShareBar agree={share.agree} disagree={share.disagree} said={agree} words={words.ofHundred(agree, disagree)} />
  )
}
