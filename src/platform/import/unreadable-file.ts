import { CsvError } from 'csv-parse'

/** A file that cannot be read as rows at all. Its message is for whoever chose the file, and says where it went wrong. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  /** The row at which it went wrong, where that is known. */
  readonly line: number
  constructor(message: string, line = 1) {
    super(message)
    this.line = line
  }
}

const save = 'Save the sheet as CSV and read that file.'

/** How far reading had come. */
export type Reached = { readonly file: string; readonly lastLine: number; readonly headings: readonly string[] }

/** The same trouble in words; anything that is not about the file stays as it is. */
export function inWords(error: unknown, { file, lastLine, headings }: Reached): unknown {
  if (error instanceof UnreadableFile) return error
  if (error instanceof CsvError) {
    const from = `row ${lastLine + 1}`
    const heading = headings[Number(error.column)]
    const column = heading === undefined ? '' : `, column ${heading}`
    return new UnreadableFile(
      error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE'
        ? `A quotation mark (") stands inside a value in ${from}${column}. Write it twice, or take it out. Nothing was changed.`
        : `A quotation mark (") opens in ${from}${column} and is never closed. Close it, or take it out. Nothing was changed.`,
      lastLine + 1,
    )
  }
  const why = whyNot(error)
  return why ? new UnreadableFile(`${why}: ${file}. Nothing was changed.`) : error
}

/** Bytes no text holds: a workbook, a picture, or text of two bytes a letter. */
export const notText = (file: string): UnreadableFile =>
  new UnreadableFile(`This is not a CSV file: ${file}. ${save} Nothing was changed.`)

function whyNot(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file'
    case 'EISDIR':
      return 'This is a folder and not a file'
    case 'EACCES':
    case 'EPERM':
      return 'We may not read this file'
    default:
      return undefined
  }
}
