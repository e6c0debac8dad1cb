import type { Page } from 'playwright-core'

declare global {
  /** Where the colours of a page stand that were not checked before: written by `coloursIn`. */
  var tColours: ReadonlyMap<string, readonly Element[]>
}

/**
 * What cannot be read for its colours, on a page with axe in it. It is by far the slowest of what axe looks for, and its answer
 * is the same wherever the same letters stand on the same ground: so each pair is checked where a run first meets it.
 * `newOf` keeps those met, and answers which of some are new.
 */
export async function contrastProblems(page: Page, newOf: (met: readonly string[]) => readonly string[]) {
  const unknown = newOf(await page.evaluate(coloursIn))
  if (unknown.length === 0) return []
  return await page.evaluate(
    pairs =>
      globalThis.tFaults(
        { include: pairs.flatMap(pair => globalThis.tColours.get(pair)?.slice(0, 2) ?? []) },
        { runOnly: ['color-contrast'] },
      ),
    unknown,
  )
}

/** Runs in the page: each pair of letters and ground on it, as far as one can see it. */
function coloursIn(): readonly string[] {
  const found = new Map<string, Element[]>()
  for (const each of document.querySelectorAll('body *')) {
    const speaks = [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (!speaks || !each.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const { color, fontSize, fontWeight } = getComputedStyle(each)
    const pair = [color, fontSize, fontWeight, ...groundOf(each)].join(' ')
    found.set(pair, [...(found.get(pair) ?? []), each])
  }
  globalThis.tColours = found
  return [...found.keys()]

  /** Grounds from the letters down to one that hides all below. What floats may float over anything, so it counts by name. */
  function groundOf(speaking: Element): readonly string[] {
    const ground: string[] = []
    for (let at: Element | null = speaking; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(at)
      ground.push(`${backgroundColor} ${backgroundImage} ${opacity}`)
      if (position === 'absolute' || position === 'fixed') ground.push(String(at.getAttribute('class')))
      if (/^rgb\(/.test(backgroundColor) && backgroundImage === 'none' && opacity === '1') break
    }
    return ground
  }
}
