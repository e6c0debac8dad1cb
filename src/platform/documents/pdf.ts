import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectFolder } from '../project-folder.ts'

/** A PDF, and the letters for which no font of ours has a picture: they stand in it as `□`. */
export type Pdf = { readonly bytes: Uint8Array; readonly notShown: readonly string[] }

/**
 * Sets a document by a Typst template, as PDF/UA-1: the compiler refuses a document without title, with a heading rank
 * left out, or with a picture without words. `data` reaches the template as JSON, so nothing in it is ever run.
 * `pictures`, by the name a template asks for them under: `image("/made/bus.jpg")`.
 */
export function makePdf(
  template: string,
  data: object,
  at: Date,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Pdf {
  const notShown = new Set<string>()
  for (const [name, bytes] of pictures) compiler().mapShadow(join(projectFolder, name), Buffer.from(bytes))
  try {
    return set(template, data, at, notShown)
  } finally {
    for (const name of pictures.keys()) compiler().unmapShadow(join(projectFolder, name))
  }
}

function set(template: string, data: object, at: Date, notShown: Set<string>): Pdf {
  // Each round takes away every letter the last one named, so the second nearly always ends it.
  for (let round = 1; ; round += 1) {
    try {
      const bytes = compiler().pdf(
        { mainFileContent: template, inputs: { data: JSON.stringify(data, without(notShown)) } },
        { pdfStandard: 'ua-1', creationTimestamp: Math.floor(at.getTime() / 1000) },
      )
      return { bytes, notShown: [...notShown] }
    } catch (error) {
      const missing = lettersNotShown(error)
      if (missing.length === 0 || round === 20) throw error
      for (const letter of missing) notShown.add(letter)
    } finally {
      compiler().evictCache(10)
    }
  }
}

const require = createRequire(import.meta.url)
const letters = [
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
]

let made: NodeCompiler | undefined
/** Made at the first document: fonts, and the compiler itself, take a moment, and most commands print nothing. */
function compiler(): NodeCompiler {
  made ??= loadTypst().NodeCompiler.create({
    workspace: projectFolder,
    fontArgs: [{ fontBlobs: letters.map(name => readFileSync(require.resolve(name))) }],
  })
  return made
}

const loadTypst = () => require(typst) as typeof import('@myriaddreamin/typst-ts-node-compiler')
const typst = '@myriaddreamin/typst-ts-node-compiler'

const clusters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })
/** Whole clusters go: a mark left behind would want the letter it stood on. */
const without =
  (letters: ReadonlySet<string>) =>
  (_key: string, value: unknown): unknown =>
    typeof value !== 'string' || letters.size === 0
      ? value
      : [...clusters.segment(value)]
          .map(({ segment }) => ([...segment].some(letter => letters.has(letter)) ? '□' : segment))
          .join('')

/** The letters a refusal names: ``the text `"ខ"` could not be displayed``. */
function lettersNotShown(error: unknown): readonly string[] {
  const said = error instanceof Error ? error.message : String(error)
  return [...said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap(([, text = '']) => [
    ...text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  ])
}
