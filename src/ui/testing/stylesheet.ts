import { fileURLToPath } from 'node:url'
import { compileAsync } from 'sass'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let made: Promise<string> | undefined

/** The style sheet as it is served, made once for all tests. */
export const stylesheet = (): Promise<string> => {
  made ??= compileAsync(`${root}src/ui/styles/main.scss`, {
    loadPaths: [`${root}node_modules`],
    style: 'compressed',
    quietDeps: true,
  }).then(({ css }) => css)
  return made
}
