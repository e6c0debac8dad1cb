import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { inProject, project } from './project.mjs'

/**
 * One file for each program, and for the thread that runs the lab, with the packages they use: reading six hundred small
 * files took longer than all that is done with them at a start. What is built for one machine, and what few need, stays
 * in node_modules.
 */
export const buildServer = () =>
  build({
    absWorkingDir: project,
    entryPoints: ['src/main.ts', 'src/cli.ts', 'src/slices/reform/store/lab-thread.ts', 'bench/bench.ts'].filter(path =>
      existsSync(inProject(path)),
    ),
    entryNames: '[name]',
    outdir: 'dist',
    bundle: true,
    external: ['sharp', '@myriaddreamin/*', 'nodemailer', 'pg-native'],
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    // The map says where in the sources a fault was thrown: the sources themselves stand beside it.
    sourcesContent: false,
    minifyWhitespace: true,
    logLevel: 'warning',
  })
