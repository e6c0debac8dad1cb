import { beliefs } from '../model/about.ts'
import { snapped } from '../model/scenario.ts'

type Beliefs = Readonly<Record<string, number>>

/** Letters and digits that are not mistaken for one another when read aloud or from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * What somebody believes, as a code short enough for paper: a letter for each belief, and one that shows a slip. It says
 * nothing of who they are. A belief left open is the first letter.
 */
export function beliefCode(held: Beliefs): string {
  const places = beliefs.map(({ name, from, to }) => {
    const value = held[name]
    return value === undefined ? 0 : 1 + Math.round(((value - from) / (to - from)) * 30)
  })
  const code = [...places, checkOf(places)].map(place => letters[place] ?? '0').join('')
  return code.match(/.{1,4}/g)?.join('-') ?? code
}

/** The beliefs of a code; nothing where a letter was misread. Small and capital letters, spaces and strokes are all the same. */
export function readBeliefCode(typed: string): Beliefs | undefined {
  const clean = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const places = [...clean].map(letter => letters.indexOf(letter))
  if (places.length !== beliefs.length + 1 || places.includes(-1)) return undefined
  const own = places.slice(0, -1)
  if (checkOf(own) !== places.at(-1)) return undefined
  return Object.fromEntries(
    beliefs.flatMap((slider, at) => {
      const place = own[at] ?? 0
      return place === 0
        ? []
        : [[slider.name, snapped(slider, slider.from + ((place - 1) / 30) * (slider.to - slider.from))]]
    }),
  )
}

const checkOf = (places: readonly number[]): number =>
  places.reduce((sum, place, at) => (sum + (at + 1) * (place + 1)) % 31, 7)
