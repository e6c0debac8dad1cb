import { build } from 'esbuild'
import { filesUnder } from './fingerprint.mjs'
import { inProject, project } from './project.mjs'

const harness = 'src/platform/db/testing/database.ts'

// Walks through every page for what is wrong with the pages: they were walked on the embedded engine already.
const walksEveryPage = /checks\/walk\/[^/]+$/

/** Every spec that reaches a test database, however far down, found by following imports: none can be forgotten. */
export const findDatabaseSpecs = async () => {
  const specs = filesUnder([inProject('src'), inProject('checks')])
    .filter(file => /\.spec\.tsx?$/.test(file))
    .filter(file => !walksEveryPage.test(file))
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: specs,
    outdir: 'dist/never-written',
    write: false,
    metafile: true,
    bundle: true,
    treeShaking: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  })
  return Object.values(metafile.outputs)
    .filter(output => harness in output.inputs)
    .map(output => output.entryPoint)
}

/** Specs of what people see: they need a database of some kind, and are about pages. */
export const isAboutPages = spec => /^src\/(spaces\/|platform\/web\/|slices\/\w+\/web\/)/.test(spec)

/** Specs of the store itself: the engine, the log, who sees what. */
export const isAboutStore = spec => /^src\/platform\//.test(spec)
