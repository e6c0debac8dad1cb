import { createReadStream } from 'node:fs'
import { pipeline, Readable, Transform } from 'node:stream'
import { parse } from 'csv-parse'
import { inWords, notText, type Reached } from './unreadable-file.ts'

/** One row by its headings, with its line in the file. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** A file of rows: its headings first, then a row at a time. */
export type Csv = { readonly headings: readonly string[]; readonly rows: AsyncIterable<CsvRow> }

type NextRecord = { readonly info: { readonly lines: number }; readonly record: readonly string[] }
type Records = AsyncIterator<NextRecord>

/** No row is this long: a quotation mark was left open, and the rest of the file is not read into memory for it. */
const longestRow = 1_000_000

/**
 * The rows of a CSV file, one at a time, whatever its size. UTF-8 or, where the bytes are not that, Windows-1252, in
 * which the school register is published. Answers the headings first. Throws `UnreadableFile` when there is no such
 * file, when it is no text, or where a quotation mark is left open.
 */
export async function readCsv(file: string): Promise<Csv> {
  const encoding = await encodingOf(file)
  // Decoded by the piece and not by the cell: a row of the register of schools has 140 of them, most of them empty.
  return csvOf([createReadStream(file, { highWaterMark: 64 * 1024 }), decoding(encoding)], file)
}

/** The same of a text that came whole: a file sent from a browser, read by `textOf`. */
export const readCsvText = (text: string): Promise<Csv> => csvOf([Readable.from([text])], '')

/** The text of a file's bytes: UTF-8 or, where they are not that, Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function csvOf(from: readonly [Readable, ...Transform[]], file: string): Promise<Csv> {
  const reached: { file: string; lastLine: number; headings: readonly string[] } = { file, lastLine: 0, headings: [] }
  const lines = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: longestRow,
    // Rows already parsed are dropped when a later one cannot be: the last line is noted here, not where it is read.
    on_record: (next, { lines }) => {
      // Its types do not know what `info` makes of a record.
      const { record } = next as unknown as NextRecord
      if (reached.lastLine === 0) reached.headings = record.map(cell => cell.trim())
      reached.lastLine = lines
      return next
    },
  })
  // What goes wrong is thrown to whoever reads the rows.
  pipeline([...from, lines], () => undefined)
  const records: Records = lines[Symbol.asyncIterator]()
  const first = await records.next().catch(error => Promise.reject(inWords(error, reached)))
  const headings = first.done ? [] : first.value.record.map(cell => cell.trim())
  return { headings, rows: rowsOf(records, headings, reached) }
}

/** Bytes in, text out; a mark at the beginning that only says "UTF-8" is left out. */
const decoding = (encoding: string): Transform => {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    transform: (chunk, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: done => done(null, decoder.decode()),
  })
}

async function* rowsOf(records: Records, headings: readonly string[], reached: Reached): AsyncIterable<CsvRow> {
  try {
    for (let next = await records.next(); !next.done; next = await records.next()) {
      const cells: Record<string, string> = {}
      for (const [index, cell] of next.value.record.entries()) {
        const heading = headings[index]
        if (heading && cell !== '') cells[heading] = cell.trim()
      }
      yield { line: next.value.info.lines, cells }
    }
  } catch (error) {
    throw inWords(error, reached)
  } finally {
    await records.return?.()
  }
}

/** Reads the whole file once: one byte that is not UTF-8 anywhere settles it, and one that no text has ends it. */
async function encodingOf(file: string): Promise<'utf-8' | 'windows-1252'> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: 'utf-8' | 'windows-1252' = 'utf-8'
  const decode = (chunk?: Buffer) => {
    try {
      if (encoding === 'utf-8') decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      encoding = 'windows-1252'
    }
  }
  try {
    for await (const chunk of createReadStream(file)) {
      if (chunk.includes(0)) throw notText(file)
      decode(chunk)
    }
  } catch (error) {
    throw inWords(error, { file, lastLine: 0, headings: [] })
  }
  decode()
  return encoding
}
