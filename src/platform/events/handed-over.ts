type Row = { readonly version: number; readonly type: string; readonly data: object }

/**
 * What was owed by one body, and was handed to another, is folded as if the other had owed it from the start: a decider
 * asks who owes it now. The log itself keeps who it was then, and since when it is another.
 */
export function asHandedOver<Of extends Row>(rows: readonly Of[]): readonly Of[] {
  const handed = rows.filter(row => row.type === 'DutiesHandedOver')
  if (handed.length === 0) return rows
  return rows.map(row => {
    const later = handed.filter(each => each.version > row.version)
    return later.length === 0 ? row : { ...row, data: later.reduce((data, each) => within(data, each.data), row.data) }
  })
}

function within(data: object, handed: object): object {
  const from = 'from' in handed ? handed.from : undefined
  const to = 'to' in handed ? handed.to : undefined
  const person = 'person' in handed ? handed.person : undefined
  const change = (value: unknown): unknown => {
    if (value === from) return to
    if (Array.isArray(value)) return value.map(change)
    if (typeof value !== 'object' || value === null) return value
    const owes = 'body' in value && value.body === from
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, owes && key === 'person' && person ? person : change(each)]),
    )
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value)]))
}
