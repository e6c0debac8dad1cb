/** Round numbers from nought to at least the highest value: four to six of them. */
export function niceTicks(top: number): readonly number[] {
  const rough = top / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map(each => each * power).find(each => each >= rough) ?? 10 * power
  const count = Math.ceil(top / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

/** The same places in the same order, none nearer to another than `least`; moved as little as that needs. */
export function apart(places: readonly number[], least: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place)
  for (let pass = 0; pass < 40; pass += 1) {
    let moved = false
    for (let at = 1; at < order.length; at += 1) {
      const before = order[at - 1]
      const here = order[at]
      if (!before || !here || here.place - before.place >= least - 1e-6) continue
      const push = (least - (here.place - before.place)) / 2
      before.place -= push
      here.place += push
      moved = true
    }
    if (!moved) break
  }
  const answer = [...places]
  for (const { place, index } of order) answer[index] = place
  return answer
}
