import { z } from 'zod'
import { personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { fileKinds } from '../../../platform/files/kinds.ts'
import { parts } from '../../../slices/record/index.ts'

const day = z.iso.date().transform(plainDate)
const person = z.uuid().transform(personId)
const voice = z.enum(['young-person', 'parent', 'carer', 'professional', 'together'])

const brought = z.object({
  source: z.uuid(),
  writer: person.exactOptional(),
  on: day,
  version: z.int().min(1),
  byOwnHand: z.literal(true).exactOptional(),
  section: z.string().max(4).exactOptional(),
})

const said = {
  words: z.string(),
  language: z.string(),
  voice,
  whose: person.exactOptional(),
  brought,
  /** Whose words, as the page says it. */
  by: z.string(),
}

/** What is attached and may be kept: its bytes wait beside the draft. */
const attachment = z.object({
  file: z.uuid(),
  kind: z.enum(fileKinds),
  type: z.string(),
  bytes: z.int().min(1),
  sha256: z.string(),
  about: z.string(),
  size: z.object({ width: z.int(), height: z.int() }).exactOptional(),
  scanned: z.boolean(),
})

const piece = z.object({
  entry: z.uuid(),
  part: z.enum(parts),
  ...said,
  audience: z.enum(['in-charge', 'circle', 'professionals-and-family', 'family-and-author', 'named', 'only-me']),
  heard: z
    .object({
      on: day,
      how: z.enum(['said', 'pointed', 'pictures', 'signed', 'drew']),
      withHelpOf: z.string().exactOptional(),
    })
    .exactOptional(),
  attached: z.array(attachment).readonly().exactOptional(),
  differently: z.array(z.object({ view: z.uuid(), ...said })).readonly(),
})

/** What was read of a file or a plan: kept as a draft until a person has confirmed it, and read back by the same schema. */
export const found = z.object({
  source: z.object({
    source: z.uuid(),
    proof: z.enum(['signed', 'unsigned', 'paper']),
    keeper: z.string().min(1).max(200),
    setting: z.string().max(200).exactOptional(),
    stoodOn: day,
    signedBy: z.string().max(200).exactOptional(),
  }),
  writers: z
    .array(z.object({ writer: person, name: z.string().max(200), relation: z.string().max(200).exactOptional() }))
    .readonly(),
  pieces: z.array(piece).readonly(),
  /** How many pieces were kept for few people: only whoever's words they are may bring them. */
  keptBack: z.int().min(0),
  /** How many files in it cannot be kept here: of a kind we keep none of, harmful, or broken. */
  leftOut: z.int().min(0).exactOptional(),
})

export type Found = z.infer<typeof found>
export type FoundPiece = z.infer<typeof piece>
