import { createReadStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

/** One row by its headings, with its line in the file. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** A file of rows: its headings first, then a row at a time. */
export type Csv = {
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<CsvRow>
  /** The line from which a short file is not rows at all: known before the headings are. */
  readonly fault?: number
}

/**
 * The rows of a CSV file, one at a time, whatever its size. UTF-8 or, where the bytes are not that, Windows-1252, in
 * which the school register is published. Answers the headings first.
 */
export async function readCsv(file: string): Promise<Csv> {
  const encoding = (await isUtf8(file)) ? 'utf-8' : 'windows-1252'
  // Decoded by the piece and not by the cell: a row of the register of schools has 140 of them, most of them empty.
  return csvOf(createReadStream(file, { highWaterMark: 256 * 1024 }).pipe(decoding(encoding)))
}

/** The same of a text that came whole: a file sent from a browser, read by `textOf`. */
export const readCsvText = (text: string): Promise<Csv> => csvOf(Readable.from([text]))

/** The text of a file's bytes: UTF-8 or, where they are not that, Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function csvOf(text: Readable): Promise<Csv> {
  const lines = text.pipe(parse({ relax_column_count: true, skip_empty_lines: true, info: true }))
  const records: AsyncIterator<{ info: { lines: number }; record: readonly string[] }> = lines[Symbol.asyncIterator]()
  const first = await records.next().catch(error => ({ fault: lineOfCsvFault(error), error }))
  if ('fault' in first) {
    if (first.fault === undefined) throw first.error
    return { headings: [], rows: rowsOf(records, []), fault: first.fault }
  }
  const headings = first.done ? [] : first.value.record.map(cell => cell.trim())
  return { headings, rows: rowsOf(records, headings) }
}

/** Bytes in, text out; a mark at the beginning that only says "UTF-8" is left out. */
const decoding = (encoding: string): Transform => {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    transform: (chunk, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: done => done(null, decoder.decode()),
  })
}

async function* rowsOf(
  records: AsyncIterator<{ info: { lines: number }; record: readonly string[] }>,
  headings: readonly string[],
): AsyncIterable<CsvRow> {
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const cells: Record<string, string> = {}
    for (const [index, cell] of next.value.record.entries()) {
      const heading = headings[index]
      if (heading && cell !== '') cells[heading] = cell.trim()
    }
    yield { line: next.value.info.lines, cells }
  }
}

/** Reads the whole file once: one byte that is not UTF-8 anywhere settles it. */
async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The line from which a file is not rows any more; nothing for any other error. */
export function lineOfCsvFault(error: unknown): number | undefined {
  if (!(error instanceof CsvError)) return undefined
  const line: unknown = error.lines
  return typeof line === 'number' ? line : 1
}
