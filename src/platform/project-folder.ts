import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with `package.json` in it, found upwards: the same whether this runs as source or from `dist/`. */
const above = (folder: string): string => (existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder)))

export const projectFolder: string = above(dirname(fileURLToPath(import.meta.url)))
