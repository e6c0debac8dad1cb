import { choicesOf, equationFor, type Line, spacesOf } from './compile.ts'
import type { Declared } from './declared.ts'
import { type Expression, namesIn } from './expression.ts'
import type { Chosen } from './spaces.ts'

/** A total over ages that an equation without ages needs: worked out in a loop, used after it. */
export type Total = {
  readonly name: string
  readonly of: Expression
  readonly chosen: Chosen
  readonly over: Line['over']
}
/** A run of work done together: single numbers one after another, or one loop over ages. */
export type Block = { readonly loop: boolean; readonly lines: readonly Line[]; readonly totals: readonly Total[] }
export type Scheduled = {
  readonly blocks: readonly Block[]
  readonly totalOf: ReadonlyMap<Expression, readonly { chosen: Chosen; name: string }[]>
}

type Run = { readonly loop: boolean; readonly items: readonly Item[] }
type Item = {
  readonly name: string
  readonly loop: boolean
  readonly needs: readonly string[]
  readonly line?: Line
  readonly total?: Total
}

/**
 * Puts what is repeated over ages into as few loops as can be: one flat function of thousands of lines is no longer optimised
 * by the engines that run it, and a loop for each equation reads memory too often. Everything stands as late as it may: what is
 * worked out in the loop that needs it never goes through memory.
 */
export function schedule(lines: readonly Line[], declared: ReadonlyMap<string, Declared>): Scheduled {
  const totalOf = new Map<Expression, { chosen: Chosen; name: string }[]>()
  const here = new Set(lines.map(line => line.of))
  const items: Item[] = []
  for (const line of lines) {
    const own: string[] = []
    if (!line.over.includes('age'))
      for (const chosen of choicesOf(line))
        for (const sum of sumsIn(equationFor(line, chosen)))
          if (isOverAges(sum, declared)) {
            const name = `s${items.length}_${line.of}`
            const known = totalOf.get(sum) ?? []
            totalOf.set(sum, [...known, { chosen, name }])
            items.push({
              name,
              loop: true,
              needs: namesIn(sum).filter(each => here.has(each)),
              total: { name, of: sum, chosen, over: line.over },
            })
            own.push(name)
          }
    const named = line.cases.flatMap(({ is }) => namesIn(is)).filter(each => here.has(each) && each !== line.of)
    items.push({ name: line.of, loop: line.over.includes('age'), needs: [...named, ...own], line })
  }
  const runs: Run[] = []
  const done = new Set<string>()
  let left: readonly Item[] = items
  while (left.length > 0) {
    for (const loop of [false, true]) {
      const taken: Item[] = []
      const inside = new Set<string>()
      for (let again = true; again; ) {
        const ready = left.find(
          item =>
            item.loop === loop && !taken.includes(item) && item.needs.every(each => done.has(each) || inside.has(each)),
        )
        again = ready !== undefined
        if (ready) {
          taken.push(ready)
          // A total is known only once its loop is over.
          if (!ready.total) inside.add(ready.name)
        }
      }
      for (const item of taken) done.add(item.name)
      left = left.filter(item => !taken.includes(item))
      if (taken.length > 0) runs.push({ loop, items: taken })
    }
  }
  const blocks = asLate(runs).map(({ loop, items }) => ({
    loop,
    lines: items.flatMap(item => item.line ?? []),
    totals: items.flatMap(item => item.total ?? []),
  }))
  return { blocks, totalOf }
}

/** The same work, each part in the last run of its kind that still comes before, or with, whatever needs it. */
function asLate(runs: readonly Run[]): readonly Run[] {
  const ordered = runs.flatMap(({ items }) => items)
  const place = new Map(runs.flatMap(({ items }, at) => items.map(item => [item.name, at] as const)))
  for (const item of ordered.toReversed()) {
    const users = ordered.filter(({ needs }) => needs.includes(item.name))
    const latest = users.map(user => {
      const at = place.get(user.name) ?? 0
      return item.total || item.loop !== user.loop ? at - 1 : at
    })
    const most = Math.min(runs.length - 1, ...latest)
    place.set(
      item.name,
      runs.findLastIndex(({ loop }, at) => loop === item.loop && at <= most),
    )
  }
  return runs.map(({ loop }, at) => ({ loop, items: ordered.filter(({ name }) => place.get(name) === at) }))
}

function sumsIn(is: Expression): readonly Expression[] {
  switch (is.kind) {
    case 'number':
    case 'name':
      return []
    case 'sum':
      return [is.of]
    case 'negative':
      return sumsIn(is.of)
    case 'both':
      return [...sumsIn(is.left), ...sumsIn(is.right)]
    case 'call':
      return is.given.flatMap(sumsIn)
  }
}

export function isOverAges(is: Expression, declared: ReadonlyMap<string, Declared>): boolean {
  return namesIn(is).some(name => {
    const found = declared.get(name)
    return found !== undefined && spacesOf(found).includes('age')
  })
}
