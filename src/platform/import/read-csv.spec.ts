import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'
import { UnreadableFile } from './unreadable-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tandem-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of a file with this in it; every row is read. */
async function saidOf(content: string | Buffer): Promise<string> {
  const file = join(folder, 'list.csv')
  writeFileSync(file, content)
  return said(file)
}

async function said(file: string): Promise<string> {
  try {
    const { rows } = await readCsv(file)
    let count = 0
    for await (const _ of rows) count += 1
    return `${count} rows`
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    throw error
  }
}

test('a file that is not there, and a folder, are said in words', async () => {
  expect(await said(join(folder, 'nowhere.csv'))).toMatch(
    /^There is no such file: .*nowhere\.csv\. Nothing was changed/,
  )
  expect(await said(folder)).toContain('This is a folder and not a file')
})

test('a quotation mark left open is named by its row and column', async () => {
  expect(await saidOf('Name,Town\nAmara,Wrenbridge\nKofi,"Salt\nmere\nEfua,Wrenbridge')).toBe(
    'A quotation mark (") opens in row 3, column Town and is never closed. Close it, or take it out. Nothing was changed.',
  )
})

test('a quotation mark inside a value is named by its row and column', async () => {
  expect(await saidOf('Name,Town\nAmara,Wrenbridge\nKofi,Salt"mere\n')).toContain('row 3, column Town')
  expect(await saidOf('Name,Town\nAmara,"Wren"bridge\n')).toContain('row 2, column Town')
})

test('an open quotation mark does not take a whole long file into memory', async () => {
  const long = `Name,Town\nAmara,"Wrenbridge\n${'Kofi,Saltmere\n'.repeat(200_000)}`
  expect(await saidOf(long)).toContain('opens in row 2')
})

test('a workbook, a picture and text of two bytes a letter are no CSV file', async () => {
  expect(await saidOf(Buffer.from('PK\u0003\u0004\u0000\u0000rest of a workbook'))).toContain('Save the sheet as CSV')
  expect(await saidOf(Buffer.from('Name,Town\r\nAmara,Wrenbridge', 'utf16le'))).toContain('This is not a CSV file')
})

test('an empty file has no rows', async () => {
  expect(await saidOf('')).toBe('0 rows')
})
