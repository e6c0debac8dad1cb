import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import { makePdf } from '../../../platform/documents/pdf.ts'
import { summaryOf, whoTookPart } from './report.page.tsx'
import { shortInWords } from './results.page.tsx'
import { inWords, type Line, type ResultsView } from './results-view.ts'
import { byOf } from './say-view.ts'
import type { Text } from './text/text.ts'

/** The report as an accessible PDF: the same words and numbers as its page. */
export function reportAsPdf(view: ResultsView, text: Text, today: PlainDate, at: Date): Uint8Array {
  const words = text.public.report
  const results = text.public.results
  const row = (line: Line, more?: string) => [
    `“${line.statement.words}”${more ? ` ${more}` : ''}`,
    ...(view.groups.length > 1 ? line.groups : [line.everyone]).map(share =>
      share ? inWords(share.agree, share, text) : results.fewer(view.fewest),
    ),
  ]
  const data = {
    title: words.title(view.dialogue.title),
    day: words.day(dateInWords(today)),
    facts: results.facts(`${view.people}`, `${view.votes}`, `${view.statements}`),
    summary: { title: words.summary, lines: summaryOf(view, text) },
    groups: {
      title: words.byGroup,
      lines: view.groups.map(({ letter, people, name, standsOut }) => ({
        name: results.group(letter, `${people}`, name ?? ''),
        lines: standsOut.map(
          ({ statement, side }) =>
            `${side === 'agree' ? results.agreesMore : results.disagreesMore} “${statement.words}”`,
        ),
      })),
    },
    head: [
      results.sentence,
      ...(view.groups.length > 1 ? view.groups.map(({ letter }) => letter) : [results.everyone]),
    ],
    tables: [
      { title: results.common, words: results.commonWords, rows: view.common.map(each => row(each)) },
      {
        title: results.bridges,
        words: results.bridgesWords,
        rows: view.bridges.map(each => row(each, shortInWords(each.short, view, text))),
      },
      { title: words.points, words: results.differWords, rows: view.differences.map(each => row(each)) },
    ].filter(({ rows }) => rows.length > 0),
    quotes: {
      title: words.quotes,
      lines: view.quoted.map(each => `“${each.words}” ${text.say.by[byOf(each)]}`),
    },
    who: { title: words.who, lines: [...whoTookPart(view, text), results.sureWho] },
    method: { title: words.method, words: text.public.reading.methodWords },
  }
  return makePdf(template, data, at).bytes
}

const template = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#set page(paper: "a4", margin: 22mm, numbering: "1")
#set text(font: ("Atkinson Hyperlegible Next", "DejaVu Sans"), size: 11pt, lang: "en", region: "GB")
#set par(leading: 0.75em)
#show heading.where(level: 1): set text(size: 20pt)
= #data.title
#data.day

#data.facts
== #data.summary.title
#for line in data.summary.lines [- #line
]
#if data.groups.lines.len() > 1 [
== #data.groups.title
#for group in data.groups.lines [
=== #group.name
#for line in group.lines [- #line
]
]
]
#for each in data.tables [
== #each.title
#each.words
#table(
  columns: (1fr,) + (auto,) * (data.head.len() - 1),
  inset: 6pt,
  stroke: 0.5pt + rgb("#6f8288"),
  table.header(..data.head.map(h => [*#h*])),
  ..each.rows.flatten().map(cell => [#cell]),
)
]
#if data.quotes.lines.len() > 0 [
== #data.quotes.title
#for line in data.quotes.lines [- #line
]
]
== #data.who.title
#for line in data.who.lines [- #line
]
== #data.method.title
#data.method.words
`
