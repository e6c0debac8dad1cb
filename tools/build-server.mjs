import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { inProject, project } from './project.mjs'

/** One file for each program, and for the thread that runs the lab; packages stay in node_modules. */
export const buildServer = () =>
  build({
    absWorkingDir: project,
    entryPoints: ['src/main.ts', 'src/cli.ts', 'src/slices/reform/store/lab-thread.ts', 'bench/bench.ts'].filter(path =>
      existsSync(inProject(path)),
    ),
    entryNames: '[name]',
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    // The map is read at every start, so that a fault says where it was thrown: the sources themselves stand beside it.
    sourcesContent: false,
    minifyWhitespace: true,
    logLevel: 'warning',
  })
