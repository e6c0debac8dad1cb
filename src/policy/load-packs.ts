import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { findPlainDate, type PlainDate } from '../kernel/plain-date.ts'
import { buildPack, type ClauseFile } from './build-pack.ts'
import { type Pack, type PackId, packIds, subjects } from './pack.ts'

/** Every pack, by its id. */
export type Library = ReadonlyMap<PackId, Pack>

/** The folder `policy/` beside the running code, however deep the code was built. */
export function findPolicyFolder(from: string = import.meta.dirname): string {
  const folder = join(from, 'policy')
  if (existsSync(join(folder, 'clauses.yaml'))) return folder
  const up = dirname(from)
  if (up === from) throw new Error('No folder policy/ with clauses.yaml above the code')
  return findPolicyFolder(up)
}

/**
 * Every pack in the folder; the house's own are read once, since nothing changes them while we run. Throws with every
 * problem, file and line: the server does not start on a pack it cannot read whole.
 */
export function loadPacks(folder?: string): Library {
  if (folder !== undefined) return readPacks(folder)
  ours ??= readPacks(findPolicyFolder())
  return ours
}

let ours: Library | undefined

function readPacks(folder: string): Library {
  const read = packIds.filter(id => existsSync(join(folder, id))).map(id => readPack(folder, id))
  const problems = read.flatMap(each => ('problems' in each ? each.problems : []))
  if (problems.length > 0) throw new Error(`The policy packs cannot be read:\n${problems.join('\n')}`)
  return new Map(read.flatMap(each => ('problems' in each ? [] : [[each.id, each] satisfies [PackId, Pack]])))
}

const day = z.string().transform((text, context): PlainDate => {
  const found = findPlainDate(text)
  if (found) return found
  context.addIssue({ code: 'custom', message: `Not a day: ${text}` })
  return z.NEVER
})

const headings = z.strictObject({
  title: z.string(),
  about: z.string(),
  status: z.enum(['in force', 'proposed', 'model']),
  from: day,
  to: day.optional(),
  'may-govern': z.array(z.enum(subjects)),
})

function readPack(folder: string, id: PackId): ReturnType<typeof buildPack> {
  const home = join(folder, id)
  const { to, 'may-govern': mayGovern, ...rest } = headings.parse(parse(readFileSync(join(home, 'pack.yaml'), 'utf8')))
  const files = readdirSync(home)
    .filter(name => name.endsWith('.md'))
    .map((name): ClauseFile => ({ slice: name.slice(0, -3), markdown: readFileSync(join(home, name), 'utf8') }))
  return buildPack({ id, ...rest, mayGovern, ...(to && { to }) }, files)
}
