import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import type { News, NewsRow } from '../../store/news.ts'
import type { RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: RecordWords; readonly text: Text; readonly news: News | undefined }

/** As many lines as one takes in; the rest is counted. */
const most = 8

/** What others wrote since the one who looks was last here; nothing on a first look (RCD-19). */
export function Since({ view, text, news }: Props): VNode | null {
  const words = text.together.since
  if (!news) return null
  // Five pieces of one plan in one part are one thing to go and read.
  const lines = [...new Map(news.rows.map(row => [newsWords(row, view, text), row.part])).entries()]
  const rest = lines.length - most
  return (
    <Card title={words.title} id="since" symbol="star" small>
      <p class="t-small">
        {words.on(news.since)} {news.rows.length === 0 && words.nothing}
      </p>
      {news.rows.length > 0 && (
        <ul class="t-rows">
          {lines.slice(0, most).map(([line, part]) => (
            <li key={line}>
              <a href={`#${part}`}>{line}</a>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p class="t-small">{words.more(rest)}</p>}
    </Card>
  )
}

function newsWords(row: NewsRow, view: RecordWords, text: Text): string {
  const words = text.together.since
  const who = view.nameOf(row.by).called || words.somebody
  return words[row.is](who, text.parts[row.part].title)
}
