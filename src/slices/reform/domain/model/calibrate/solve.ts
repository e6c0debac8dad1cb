/** Solves (JᵀJ + damping·diag(JᵀJ)) x = Jᵀr, where `slopes` holds the columns of J. Cholesky: the matrix is positive. */
export function solve(
  slopes: readonly (readonly number[])[],
  right: readonly number[],
  damping: number,
): readonly number[] {
  const size = slopes.length
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  const matrix = slopes.map((row, r) =>
    Float64Array.from(slopes, (column, c) => (c > r ? 0 : dot(row, column) * (r === c ? 1 + damping : 1))),
  )
  const lower = matrix.map(row => Float64Array.from(row))
  const get = (row: number, column: number) => lower[row]?.[column] ?? 0
  const set = (row: number, column: number, value: number) => {
    const found = lower[row]
    if (found) found[column] = value
  }
  for (let column = 0; column < size; column += 1)
    for (let row = column; row < size; row += 1) {
      let sum = get(row, column)
      for (let k = 0; k < column; k += 1) sum -= get(row, k) * get(column, k)
      set(row, column, row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / get(column, column))
    }
  const half = slopes.map(column => dot(column, right))
  for (let row = 0; row < size; row += 1) {
    let sum = half[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= get(row, k) * (half[k] ?? 0)
    half[row] = sum / get(row, row)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = half[row] ?? 0
    for (let k = row + 1; k < size; k += 1) sum -= get(k, row) * (half[k] ?? 0)
    half[row] = sum / get(row, row)
  }
  return half
}
