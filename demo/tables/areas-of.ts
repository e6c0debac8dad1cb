/** The areas somebody or something stands in: a worker and a body in each area they serve (P1). */
export const areasOf = (each: { readonly area: string; readonly alsoIn?: readonly string[] }): readonly string[] => [
  each.area,
  ...(each.alsoIn ?? []),
]
