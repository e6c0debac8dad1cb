import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ClientBase } from 'pg'
import { installProjections } from '../../events/install-projections.ts'
import type { Projection } from '../../events/projection.ts'
import { projectFolder } from '../../project-folder.ts'

/** Puts every slice's projections into a test's database, found by their place: the platform may name no slice. */
export const finishWithProjections = async (client: ClientBase): Promise<void> => {
  const slices = join(projectFolder, 'src', 'slices')
  const files = readdirSync(slices)
    .map(slice => join(slices, slice, 'store', 'projection.ts'))
    .filter(file => existsSync(file))
  const modules = await Promise.all(files.map(file => import(pathToFileURL(file).href)))
  const found: unknown[] = modules.flatMap(module => Object.values(module))
  await installProjections(client, found.filter(isProjection))
}

const isProjection = (value: unknown): value is Projection =>
  typeof value === 'object' && value !== null && 'tables' in value && 'on' in value
