import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  /** axe-core, once it stands in the page. */
  var axe: {
    readonly run: (on: Place, options: object) => Promise<{ readonly violations: readonly Violation[] }>
  }
  /** What axe finds wrong there, a sentence each. */
  var tFaults: (on: Place, options: object) => Promise<readonly string[]>
}
type Place = Document | { readonly include: readonly Element[] }
type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }

/**
 * Puts axe-core into a page. Its half a megabyte is sent to a tab once, and kept there for the tab's next pages; and of what it
 * answers only the faults come back. Sending and answering took longer than looking.
 */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(unpack))) {
    await page.evaluate(kept => sessionStorage.setItem('t-axe', kept), source)
    await page.evaluate(unpack)
  }
}

/** Runs in the page: whether it was kept. */
function unpack(): boolean {
  const kept = sessionStorage.getItem('t-axe')
  if (kept === null) return false
  // biome-ignore lint/security/noGlobalEval: the page's own policy forbids it to the page; this is the test's own axe.
  globalThis.eval(kept)
  globalThis.tFaults = async (on, options) => {
    const { violations } = await globalThis.axe.run(on, {
      ...options,
      resultTypes: ['violations'],
      preload: false,
      selectors: false,
      ancestry: false,
    })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html.slice(0, 120)).join(' ')}`,
    )
  }
  return true
}
