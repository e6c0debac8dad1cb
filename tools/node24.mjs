// Node 24 comes with npm's packages, so that any machine with npm can start us. None of them needs an install script.
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { inProject } from './project.mjs'

const packages = ['node', 'node-bin'].map(name => `${name}-${process.platform}-${process.arch}`)

/** The path of a Node 24: the one running now when it is new enough, else npm's. Nothing when there is none. */
export const findNode24 = () =>
  Number(process.versions.node.split('.')[0]) >= 24
    ? process.execPath
    : packages.map(name => inProject('node_modules', name, 'bin', 'node')).find(path => existsSync(path))

/** The environment for what we start: its children find Node 24 first too, and keep what they compiled for next time. */
export const withNode24 = (env = {}) => {
  const node = findNode24()
  const path = node ? `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` : process.env.PATH
  return { ...process.env, PATH: path, NODE_COMPILE_CACHE: inProject('dist', 'compiled'), ...env }
}
