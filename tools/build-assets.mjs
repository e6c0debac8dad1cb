import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, transform } from 'esbuild'
import { compileAsync } from 'sass'
import { filesUnder } from './fingerprint.mjs'
import { inProject, project } from './project.mjs'

const out = inProject('dist', 'public')

/** What a browser fetches: main.css, the islands' scripts, pictures, and the fonts that the style names. */
export const buildAssets = async () => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await Promise.all([buildStyles(), buildIslands()])
  for (const picture of filesUnder([inProject('src', 'ui')]).filter(file => file.endsWith('.svg')))
    copyFileSync(picture, `${out}/${basename(picture)}`)
}

/** `main.css` for every page, and `charts.css` for those that draw. */
const buildStyles = async () => {
  for (const name of ['main', 'charts']) {
    const source = inProject('src', 'ui', 'styles', `${name}.scss`)
    if (!existsSync(source)) continue
    const { css } = await compileAsync(source, { loadPaths: [inProject('node_modules')], quietDeps: true })
    const { code } = await transform(css, { loader: 'css', minify: true })
    writeFileSync(`${out}/${name}.css`, code)
    copyFonts(code)
  }
}

const copyFonts = css => {
  const folder = inProject('node_modules', '@fontsource', 'atkinson-hyperlegible-next', 'files')
  const named = new Set([...css.matchAll(/fonts\/([\w-]+\.woff2)/g)].map(([, name]) => name))
  mkdirSync(`${out}/fonts`, { recursive: true })
  for (const name of named) copyFileSync(`${folder}/${name}`, `${out}/fonts/${name}`)
}

/** Each file directly in src/islands is a script of its own name; what they share is split off. */
const buildIslands = async () => {
  const folder = inProject('src', 'islands')
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter(name => /^[\w-]+\.tsx?$/.test(name))
  if (names.length === 0) return
  await build({
    absWorkingDir: project,
    entryPoints: names.map(name => `src/islands/${name}`),
    outdir: 'dist/public',
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    target: ['es2022'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    logLevel: 'warning',
  })
}
