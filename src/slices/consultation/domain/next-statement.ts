/**
 * Which statement somebody is asked next: those fewest people have voted on come first, so that late sentences are heard
 * too; among them an order of one's own, so that no sentence is always the last. The same until one votes.
 */
export function nextStatement<Of extends { readonly statement: string; readonly seen: number }>(
  open: readonly Of[],
  voted: ReadonlySet<string>,
  me: string,
): Of | undefined {
  const left = open.filter(each => !voted.has(each.statement))
  const fewest = Math.min(...left.map(each => each.seen))
  const among = left.filter(each => each.seen <= fewest * 1.5 + 5)
  return among.reduce<Of | undefined>(
    (best, each) => (!best || mixed(me, each.statement) < mixed(me, best.statement) ? each : best),
    undefined,
  )
}

/** A number from two ids that looks like chance and is always the same (FNV-1a). */
function mixed(a: string, b: string): number {
  let hash = 0x81_1c_9d_c5
  for (const sign of a + b) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93)
  return hash >>> 0
}
