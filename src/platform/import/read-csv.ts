import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

/** One row by its headings, with its line in the file. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/**
 * The rows of a CSV file, one at a time, whatever its size. UTF-8 or, where the bytes are not that, Windows-1252, in
 * which the school register is published. Answers the headings first.
 */
export async function readCsv(file: string): Promise<{ headings: readonly string[]; rows: AsyncIterable<CsvRow> }> {
  const encoding = (await isUtf8(file)) ? 'utf-8' : 'windows-1252'
  const lines = createReadStream(file).pipe(
    parse({ bom: true, encoding: null, relax_column_count: true, skip_empty_lines: true, info: true }),
  )
  const decoder = new TextDecoder(encoding)
  const records: AsyncIterator<{ info: { lines: number }; record: readonly Buffer[] }> = lines[Symbol.asyncIterator]()
  const first = await records.next()
  const headings = first.done ? [] : first.value.record.map(cell => decoder.decode(cell).trim())
  return { headings, rows: rowsOf(records, headings, decoder) }
}

async function* rowsOf(
  records: AsyncIterator<{ info: { lines: number }; record: readonly Buffer[] }>,
  headings: readonly string[],
  decoder: TextDecoder,
): AsyncIterable<CsvRow> {
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const cells: Record<string, string> = {}
    for (const [index, cell] of next.value.record.entries()) {
      const heading = headings[index]
      if (heading) cells[heading] = decoder.decode(cell).trim()
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
