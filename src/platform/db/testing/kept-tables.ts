import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Kept, platformKept } from '../../access/secured-tables.ts'
import { projectFolder } from '../../project-folder.ts'

/** How every table is kept: the platform's list and each slice's `store/kept.ts`, found by its place. */
export async function keptTables(): Promise<Readonly<Record<string, Kept>>> {
  const slices = join(projectFolder, 'src', 'slices')
  const files = readdirSync(slices)
    .map(slice => join(slices, slice, 'store', 'kept.ts'))
    .filter(file => existsSync(file))
  const modules = await Promise.all(files.map(file => import(pathToFileURL(file).href)))
  return Object.assign({}, platformKept, ...modules.map(module => module.kept))
}
