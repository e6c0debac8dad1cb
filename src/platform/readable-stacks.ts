import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * From now on the stack of a fault names the sources, not the file built from them. As `--enable-source-maps`, but the
 * map is read at the first fault: at each start it took half a second of a busy machine, and few starts see a fault.
 */
export function keepStacksReadable(): void {
  Error.prepareStackTrace = (error, sites) =>
    [String(error), ...sites.map(site => `    at ${inSources(String(site))}`)].join('\n')
}

const maps = new Map<string, SourceMap | undefined>()

/** `start (file:///…/dist/main.js:861:12)` → `start (/…/src/main.ts:40:3)`; a place without a map stays as it is. */
export const inSources = (site: string): string =>
  site.replace(
    /(file:\/\/[^\s()]+\/dist\/[\w-]+\.js):(\d+):(\d+)/,
    (place, url: string, line: string, column: string) => {
      const found = mapOf(url)?.findOrigin(Number(line), Number(column))
      if (!found || !('fileName' in found)) return place
      return `${fileURLToPath(new URL(found.fileName, url))}:${found.lineNumber}:${found.columnNumber}`
    },
  )

function mapOf(url: string): SourceMap | undefined {
  if (!maps.has(url)) maps.set(url, readMap(`${fileURLToPath(url)}.map`))
  return maps.get(url)
}

/** A stack is told also where there is no map: a fault must never hide behind another. */
function readMap(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
