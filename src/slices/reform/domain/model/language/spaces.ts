/** What an equation may be repeated over. Ages are looped over; the others are few and written out. */
export const spaces = {
  age: Array.from({ length: 26 }, (_, age) => String(age)),
  intensity: ['moderate', 'complex'],
  placement: ['mainstream', 'unit', 'special', 'independent', 'alternative', 'elsewhere', 'college'],
  role: ['psychologist', 'therapist', 'teacher'],
  family: ['withPlan', 'withoutPlan'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Space = keyof typeof spaces
export const ages = spaces.age.length

/** The space that a member such as `special` belongs to. */
export function spaceOf(member: string): Space | undefined {
  for (const space of spaceNames) if (space !== 'age' && membersOf(space).includes(member)) return space
  return undefined
}
export const spaceNames: readonly Space[] = ['age', 'intensity', 'placement', 'role', 'family']
export const membersOf = (space: Space): readonly string[] => spaces[space]

/** One way to choose a member of each space but age: `{ intensity: 'complex', placement: 'special' }`. */
export type Chosen = Readonly<Partial<Record<Space, string>>>

/** Every way to choose, in the order in which they lie in memory. */
export function choices(over: readonly Space[]): readonly Chosen[] {
  let all: readonly Chosen[] = [{}]
  for (const space of over)
    if (space !== 'age') all = all.flatMap(chosen => membersOf(space).map(member => ({ ...chosen, [space]: member })))
  return all
}
