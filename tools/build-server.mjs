import { build } from 'esbuild'
import { project } from './project.mjs'

const shared = {
  absWorkingDir: project,
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
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
}

/**
 * One file for each program, and for the thread that runs the lab, with the packages they use: reading six hundred small
 * files took longer than all that is done with them at a start. What is built for one machine, and what few need, stays
 * in node_modules.
 */
const programs = {
  ...shared,
  entryPoints: ['src/main.ts', 'src/cli.ts', 'src/slices/reform/store/lab-thread.ts'],
  external: ['sharp', '@myriaddreamin/*', 'nodemailer', 'pg-native'],
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
}

/** Benchmarks hold us against other programs, which cannot all stand in one file. */
const benches = { ...shared, entryPoints: ['bench/bench.ts'], packages: 'external' }

export const buildServer = () => Promise.all([build(programs), build(benches)])
