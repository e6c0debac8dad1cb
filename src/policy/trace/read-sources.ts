import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { findPolicyFolder } from '../load-packs.ts'
import type { SourceFile } from './source-file.ts'

const folders = ['src', 'checks', 'journeys', 'demo']

/** The project's folder: the one that holds `policy/`. */
export const projectFolder = (): string => dirname(findPolicyFolder())

/** Our own source and test files, in order of path. */
export function readSources(project: string = projectFolder()): readonly SourceFile[] {
  return folders
    .filter(folder => existsSync(join(project, folder)))
    .flatMap(folder => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.generated.'))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .map(path => ({ path: relative(project, path), text: readFileSync(path, 'utf8') }))
}
