import type { VNode } from 'preact'
import { ButtonLink } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { RowsLink } from '../../../../ui/patterns/rows.tsx'
import { type Part, parts, unaskedParts } from '../../domain/parts.ts'
import { entriesOf, type RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'
import type { FileAt } from './attached.tsx'
import { Entries, type EntryLinks } from './entry.tsx'
import { partSymbols } from './part-symbols.ts'

type Props = {
  readonly view: RecordWords
  readonly text: Text
  readonly links?: EntryLinks | undefined
  readonly fileAt: FileAt
  /** Where a part is written; none where the page shows a day in the past. */
  readonly write?: ((part: Part) => string) | undefined
}

/** Strengths and interests lead; what keeps the child safe stands above, in its own box (P10, R21.2). */
export const inOrder: readonly Part[] = parts.filter(part => part !== 'keep-me-safe')

/** Every part that somebody has written in, each a card. */
export function Parts({ view, text, links, write, fileAt }: Props): VNode {
  const written = inOrder.filter(part => entriesOf(view, part).length > 0)
  return (
    <>
      {written.map(part => (
        <Card
          key={part}
          id={part}
          title={text.parts[part].title}
          symbol={partSymbols[part]}
          beside={
            write && (
              <ButtonLink href={write(part)} quiet slim icon="pen">
                {text.actions.write}
                <span class="t-vh">: {text.parts[part].title}</span>
              </ButtonLink>
            )
          }
        >
          <Entries view={view} text={text} entries={entriesOf(view, part)} links={links} fileAt={fileAt} />
        </Card>
      ))}
    </>
  )
}

/** The parts nobody has written in yet, each a place to begin. */
export function EmptyParts({
  view,
  text,
  write,
  title,
}: Omit<Props, 'links' | 'fileAt'> & { readonly title: string }): VNode | null {
  const empty = parts.filter(part => !unaskedParts.includes(part) && entriesOf(view, part).length === 0)
  if (!write || empty.length === 0) return null
  return (
    <Card title={title} small>
      <RowsLink
        links={empty.map(part => ({ href: write(part), words: text.parts[part].title, icon: 'pen' as const }))}
      />
    </Card>
  )
}
