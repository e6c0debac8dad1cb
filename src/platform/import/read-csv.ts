import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { parse } from 'csv-parse'

/** One row by its headings, with its line in the file. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/**
 * The rows of a CSV file, one at a time, whatever its size. UTF-8 or, where the bytes are not that, Windows-1252, in
 * which the school register is published. Answers the headings first.
 */
export async function readCsv(file: string): Promise<{ headings: readonly string[]; rows: AsyncIterable<CsvRow> }> {
  const encoding = (await isUtf8(file)) ? 'utf-8' : 'windows-1252'
  // Decoded by the piece and not by the cell: a row of the register of schools has 140 of them, most of them empty.
  const lines = createReadStream(file, { highWaterMark: 256 * 1024 })
    .pipe(decoding(encoding))
    .pipe(parse({ relax_column_count: true, skip_empty_lines: true, info: true }))
  const records: AsyncIterator<{ info: { lines: number }; record: readonly string[] }> = lines[Symbol.asyncIterator]()
  const first = await records.next()
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
