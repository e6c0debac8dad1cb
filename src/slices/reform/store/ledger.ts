import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { findPolicyFolder } from '../../../policy/load-packs.ts'
import type { Kept } from '../domain/forecasts/kept.ts'
import type { NewFigure } from '../domain/forecasts/new-figures.ts'
import { routeKeys } from '../domain/lab/routes.ts'
import { history, type Recorded } from '../domain/model/calibrate/history.ts'

const wayShape = z.string().transform((way, context) => {
  const known = routeKeys.find(each => each === way)
  if (known) return known
  context.addIssue({ code: 'custom', message: `Not a way of going about it: ${way}` })
  return z.NEVER
})
const day = z.string().transform(plainDate)
const keptShape = z.object({
  on: day,
  version: z.string(),
  firstYear: z.number(),
  codes: z.array(z.object({ way: wayShape, code: z.string() })),
  known: z.record(z.string(), z.number()),
  plain: z.record(z.string(), z.array(z.number())),
  fans: z.array(z.object({ way: wayShape, series: z.string(), bands: z.array(z.array(z.number())) })),
})
const loadedShape = z.object({
  loadedOn: day,
  figures: z.array(
    z.object({
      ...{ series: z.string(), at: z.number(), value: z.number(), basis: z.string() },
      ...{ source: z.string(), url: z.string(), publishedOn: day },
    }),
  ),
})

/** Figures that were published after the model was fitted, with the day they came here. */
export type Loaded = { readonly loadedOn: PlainDate; readonly figures: readonly NewFigure[] }

/** Where what was said, and what came since, is kept: a line each time, and no line is ever changed. */
export const ledgerFolder = (): string => join(findPolicyFolder(), 'additional-support-2025', 'forecasts')
const files = { said: 'said.jsonl', came: 'came.jsonl' } as const

/** All that the lab said of the years to come, the oldest first. Throws where a line is not as it was written (LAB-7). */
export const listKept = (folder = ledgerFolder()): readonly Kept[] =>
  linesOf(folder, files.said).map(line => keptShape.parse(line))
/** All that was published since. */
export const listLoaded = (folder = ledgerFolder()): readonly Loaded[] =>
  linesOf(folder, files.came).map(line => loadedShape.parse(line))

/** Every figure that came since. */
export const listCame = (folder = ledgerFolder()): readonly NewFigure[] =>
  listLoaded(folder).flatMap(({ figures }) => figures)

/** Every figure that is held: those the model was fitted to, and those that came since. */
export const listFigures = (folder = ledgerFolder()): readonly Recorded[] => [...history, ...listCame(folder)]

export const addKept = (kept: Kept, folder = ledgerFolder()): void => append(folder, files.said, kept)
export const addLoaded = (loaded: Loaded, folder = ledgerFolder()): void => append(folder, files.came, loaded)

/** What was said, as it is kept, for everybody’s machine. */
export const ledgerText = (folder = ledgerFolder()): string => textOf(folder, files.said)

// Each line ends with a hash of itself and of the line before: one that was changed afterwards no longer fits.
function append(folder: string, name: string, what: object): void {
  const before = lastHash(folder, name)
  const line = JSON.stringify(what)
  appendFileSync(join(folder, name), `${JSON.stringify({ hash: hashOf(before, line), line })}\n`)
}

function linesOf(folder: string, name: string): readonly unknown[] {
  let before = ''
  return written(folder, name).map(({ hash, line }, at) => {
    if (hash !== hashOf(before, line)) throw new Error(`${name}, line ${at + 1}, is not as it was written (LAB-7)`)
    before = hash
    return JSON.parse(line)
  })
}

const lineShape = z.object({ hash: z.string(), line: z.string() })
const written = (folder: string, name: string): readonly z.infer<typeof lineShape>[] =>
  textOf(folder, name)
    .split('\n')
    .flatMap(line => (line === '' ? [] : [lineShape.parse(JSON.parse(line))]))
const lastHash = (folder: string, name: string): string => written(folder, name).at(-1)?.hash ?? ''
const textOf = (folder: string, name: string): string =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : ''
const hashOf = (before: string, line: string): string => createHash('sha256').update(`${before}\n${line}`).digest('hex')
