import { z } from 'zod'
import { plainDate } from '../../kernel/plain-date.ts'

const day = z.iso.date().describe('A day in London').transform(plainDate)
const named = {
  name: z.string(),
  is: z.string().optional().describe('What they are to the child: mother, speech and language therapist'),
}
const who = z.object(named)

const saidWords = {
  words: z.string().describe('Whole, as they were written'),
  language: z.string().describe('BCP 47'),
  voice: z.enum(['young-person', 'parent', 'carer', 'professional', 'together']).describe('Whose voice it is'),
  by: who.optional().describe('Nobody where several wrote it together'),
  writtenOn: day,
}

const broughtFrom = z
  .object({
    from: z.string().describe('Who kept it there: the council, or whoever wrote the plan'),
    setting: z.string().optional(),
    stoodOn: day.describe('The day of that copy, or of the plan'),
    proof: z.enum(['signed', 'unsigned', 'paper']),
    signedBy: z.string().optional(),
    section: z.string().optional().describe('The section of a plan'),
  })
  .optional()
  .describe('Where words were written before they were brought into this record; `writtenOn` is the day there')
const attachment = z.object({
  id: z.uuid(),
  name: z.string().describe('Where it is in the signed zip: attachments/ and its id'),
  kind: z.enum(['picture', 'voice', 'paper']),
  type: z.string().describe('Its media type'),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  about: z.string().describe('What a picture shows, what is said, what a paper is; empty while nobody has said'),
  scanned: z.boolean().describe('Looked through for what is harmful, where it was kept'),
})

const entry = z.object({
  id: z.uuid(),
  version: z.int().min(1),
  ...saidWords,
  audience: z
    .enum(['in-charge', 'circle', 'professionals-and-family', 'family-and-author', 'named', 'only-me'])
    .describe('Who could read it where it was kept'),
  heard: z
    .object({ on: day, how: z.string(), withHelpOf: z.string().optional() })
    .optional()
    .describe('How a child’s words reached paper, where somebody else wrote them down'),
  brought: broughtFrom,
  attachments: z.array(attachment).readonly().optional().describe('Left out where there is nothing but words'),
  differently: z.array(z.object(saidWords)).readonly().describe('Views beside it, of equal weight'),
})

const part = z.object({
  part: z.string().describe('keep-me-safe, about-me, good-at, what-matters, communicate, helps …'),
  title: z.string(),
  entries: z.array(entry).readonly(),
})

const agreed = z.object({
  id: z.uuid(),
  name: z.string(),
  what: z.string(),
  rhythm: z.string(),
  gives: z.string(),
  from: day,
  to: day,
  outcome: z.string(),
  status: z.enum(['asked', 'agreed']),
  sessions: z
    .object({ expected: z.int().min(0), happened: z.int().min(0) })
    .optional()
    .describe('Counted on the day of the copy; absent where it is not given in sessions'),
})

/**
 * A development record as it travels: what one person may read on one day, with names in place of ids, since whoever
 * opens it has no identity tables of ours. Published as JSON Schema at `/schemas/development-record-1.json`; a change
 * that an older reader would not understand is version 2.
 */
export const recordCopy = z
  .object({
    format: z.literal('tandem-development-record'),
    version: z.literal(1),
    copy: z.uuid().describe('This copy’s own id'),
    madeAt: z.iso.datetime(),
    asOf: day,
    madeFor: who.describe('Who took the copy: it holds what they may read'),
    from: z.string().describe('The council whose area keeps the record'),
    child: z.object({
      id: z.uuid().describe('The record’s own id; it is no number that anybody else gave'),
      given: z.string(),
      family: z.string(),
      knownAs: z.string(),
      bornOn: day,
      setting: z.string().optional(),
      className: z.string().optional(),
      wording: z
        .array(z.string())
        .readonly()
        .optional()
        .describe('What the child wants said and not said of them, in sentences; left out where no words were chosen'),
    }),
    contact: who.optional().describe('The one person to ask'),
    parts: z
      .array(part)
      .readonly()
      .describe('What keeps the child safe first, then strengths; empty parts are left out'),
    agreed: z.array(agreed).readonly().describe('What is agreed and not yet over'),
    people: z.array(z.object({ ...named, standing: z.string() })).readonly(),
  })
  .meta({ title: 'Development record, version 1' })

export type RecordCopy = z.infer<typeof recordCopy>
export type CopiedPart = z.infer<typeof part>
export type CopiedEntry = z.infer<typeof entry>
export type CopiedAttachment = z.infer<typeof attachment>
/** The bytes of what is attached, by its id: beside a copy, never in it. */
export type CopiedFiles = ReadonlyMap<string, Uint8Array>
/** Somebody's words: an entry, or a view beside it. */
export type CopiedWords = Pick<CopiedEntry, keyof typeof saidWords>
export type CopiedAgreed = z.infer<typeof agreed>
export type Who = z.infer<typeof who>

/** The format as JSON Schema (2020-12), for whoever writes a reader of their own. */
export const recordCopySchema = (): object => z.toJSONSchema(recordCopy, { io: 'input' })
