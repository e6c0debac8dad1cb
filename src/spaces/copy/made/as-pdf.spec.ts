import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makePdf } from '../../../platform/documents/pdf.ts'
import { asPdf } from './as-pdf.ts'
import { exampleCopy } from './example.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasReader = spawnSync('pdfinfo', ['-v']).error === undefined

/** What somebody who cannot see it is told: the structure of the document, from Poppler's own reader. */
function structureOf(pdf: Uint8Array): string {
  const file = join(folder, 'record.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

test('it says that it is PDF/UA, its language and its title, and carries its structure', () => {
  const raw = Buffer.from(asPdf(exampleCopy, 'en')).toString('latin1')
  expect(raw.startsWith('%PDF-1.7')).toBe(true)
  for (const sign of ['pdfuaid:part', '/StructTreeRoot', '/MarkInfo', '/Lang', '/DisplayDocTitle true'])
    expect(raw).toContain(sign)
})

describe.skipIf(!hasReader)('read back as it is read aloud', () => {
  test('headings, then words, then the table with its headers, in their order', () => {
    const structure = structureOf(asPdf(exampleCopy, 'en'))
    expect(structure).toMatch(
      /H1[\s\S]*Kofi’s record[\s\S]*H2[\s\S]*Keep me safe[\s\S]*Peanut allergy\.[\s\S]*H2[\s\S]*What helps/,
    )
    expect(structure).toMatch(/Table[\s\S]*THead[\s\S]*TH[\s\S]*Who gives it[\s\S]*TD[\s\S]*Talk Time[\s\S]*3 of 6/)
    expect(structure).toMatch(/L \(block\)[\s\S]*LI[\s\S]*Jo Whitcombe, Speech and language therapist/)
  })

  test('words in Arabic and Polish are in it; a script that no font of ours has is a square, and the paper says so', () => {
    const [first, ...parts] = exampleCopy.parts
    const [entry] = first?.entries ?? []
    if (!first || !entry) throw new Error('The example has a first entry')
    const written = (words: string) => ({
      ...exampleCopy,
      parts: [{ ...first, entries: [{ ...entry, words }] }, ...parts],
    })
    const shown = structureOf(asPdf(written('Żółw mówi مرحبا'), 'en'))
    expect(shown).toContain('Żółw')
    expect(shown).not.toContain('A square stands for')
    expect(structureOf(asPdf(written('ខ្មែរ'), 'en'))).toContain(
      'A square stands for a letter this paper could not show.',
    )
  })
})

test('a document without a title is refused, and nothing in the words is run', () => {
  expect(() => makePdf('= Untitled', {}, new Date(0))).toThrow()
  const code = '#panic("run") $x$ \\ @nobody'
  const template =
    '#let d = json(bytes(sys.inputs.data))\n#set document(title: "x")\n#set text(lang: "en")\n= x\n#d.words'
  expect(makePdf(template, { words: code }, new Date(0)).notShown).toEqual([])
})
