import { z } from 'zod'
import { type AreaId, areaId, type ChildId, childId } from '../../kernel/ids.ts'
import { ageOn, type PlainDate, plainDate } from '../../kernel/plain-date.ts'

/** Somebody to ask or to call. */
export type Reachable = { readonly name: string; readonly is: string; readonly phone?: string }

/** Something written, as far as an adult who has a minute needs it. */
export type MinuteEntry = {
  readonly entry: string
  readonly part: 'keep-me-safe' | 'helps' | 'communicate' | 'good-at'
  readonly words: string
  readonly typedBy: string
  readonly writtenOn: PlainDate
  readonly checkBy?: PlainDate
}

/** One child on one page: keep me safe, what helps, whom to ask. No relationship stands behind it, and nothing else is in it. */
export type Minute = {
  readonly area: AreaId
  readonly child: ChildId
  readonly knownAs: string
  readonly fullName: string
  readonly age: number
  readonly sayIt?: string
  readonly className?: string
  readonly portrait?: string
  readonly setting?: { readonly name: string; readonly phone?: string }
  readonly entries: readonly MinuteEntry[]
  /** Who leads on inclusion and on safety where the child is taught. */
  readonly ask: readonly Reachable[]
}

const said = z.string().nullish()
export const place = z.object({ name: z.string(), phone: said })
export const someone = z.object({ name: z.string(), job: said, is: said, phone: said })

/** A minute as the database's two doors answer it. */
export const minuteShape = z.object({
  area: z.string(),
  child: z.string(),
  knownAs: z.string(),
  fullName: z.string(),
  bornOn: z.string(),
  sayIt: said,
  className: said,
  portrait: said,
  setting: place.nullish(),
  entries: z.array(
    z.object({
      entry: z.string(),
      part: z.enum(['keep-me-safe', 'helps', 'communicate', 'good-at']),
      words: z.string(),
      typedBy: z.string(),
      writtenOn: z.string(),
      checkBy: said,
    }),
  ),
  ask: z.array(someone),
})

export const toPlace = ({ name, phone }: z.infer<typeof place>) => ({ name, ...(phone && { phone }) })

export const toReachable = ({ name, job, is, phone }: z.infer<typeof someone>): Reachable => ({
  name,
  is: is ?? job ?? '',
  ...(phone && { phone }),
})

/** The same as the pages know it, on a day. */
export const toMinute = (row: z.infer<typeof minuteShape>, today: PlainDate): Minute => ({
  area: areaId(row.area),
  child: childId(row.child),
  knownAs: row.knownAs,
  fullName: row.fullName,
  age: ageOn(plainDate(row.bornOn), today),
  ...(row.sayIt && { sayIt: row.sayIt }),
  ...(row.className && { className: row.className }),
  ...(row.portrait && { portrait: row.portrait }),
  ...(row.setting && { setting: toPlace(row.setting) }),
  entries: row.entries.map(({ entry, part, words, typedBy, writtenOn, checkBy }) => ({
    ...{ entry, part, words, typedBy },
    writtenOn: plainDate(writtenOn),
    ...(checkBy && { checkBy: plainDate(checkBy) }),
  })),
  ask: row.ask.map(toReachable),
})
