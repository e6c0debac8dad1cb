import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { plainDate } from '../../../kernel/plain-date.ts'
import { isClauseId } from '../../../policy/clause.ts'
import { findPolicyFolder } from '../../../policy/load-packs.ts'
import { type Expectation, grades, layers, type Offer, phases, type Statement } from '../domain/expectation.ts'
import type { Synonym } from '../domain/own-words.ts'
import { missingFrom } from '../domain/rules.ts'

const clause = z.string().refine(isClauseId, 'not the number of a clause')

const offerShape = z.strictObject({
  number: z.number().int().positive(),
  offer: z.string(),
  name: z.string(),
  about: z.string(),
  expectations: z.array(
    z.strictObject({
      id: z.string().regex(/^\d+\.\d+$/),
      title: z.string(),
      layer: z.enum(layers),
      phases: z.array(z.enum(phases)).nonempty(),
      family: z.string(),
      setting: z.string(),
      commissioner: z.string(),
      national: z.string(),
      easy: z.string(),
      'who-acts': z.string(),
      rhythm: z.string(),
      'you-would-see': z.array(z.string()),
      'if-missing': z.string(),
      mandate: z.enum(['national', 'local']),
      law: clause.optional(),
      evidence: z.array(z.strictObject({ source: z.string(), grade: z.enum(grades) })),
      words: z.array(z.string()),
    }),
  ),
})
type WrittenOffer = z.infer<typeof offerShape>

const versionShape = z.strictObject({
  version: z.string(),
  title: z.string(),
  status: z.string(),
  'published-on': z.string(),
})
const synonymsShape = z.array(z.strictObject({ say: z.array(z.string()), find: z.array(z.string()) }))

/** Where the report's model keeps its statement. */
export const statementFolder = (): string => join(findPolicyFolder(), 'additional-support-2025', 'expectations')
const read = (folder: string, name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))

/** The statement as it stands in the pack, read once. Throws when a file cannot be read whole, or a wording is missing. */
export function loadStatement(folder: string = statementFolder()): Statement {
  const { 'published-on': publishedOn, ...version } = versionShape.parse(read(folder, 'version.yaml'))
  const offers = readdirSync(folder)
    .filter(name => /^\d\d-.*\.yaml$/.test(name))
    .toSorted()
    .map(name => toOffer(offerShape.parse(read(folder, name))))
  const missing = offers.flatMap(offer =>
    offer.expectations.flatMap(each => missingFrom(each).map(what => `${each.id}: ${what}`)),
  )
  if (missing.length > 0) throw new Error(`Not published, for these are missing (EXP-2): ${missing.join('; ')}`)
  return { ...version, publishedOn: plainDate(publishedOn), offers }
}

/** How people say it, and what to look for then. */
export const loadSynonyms = (): readonly Synonym[] => synonymsShape.parse(read(statementFolder(), 'synonyms.yaml'))

function toOffer({ offer: key, expectations, ...rest }: WrittenOffer): Offer {
  const heading = { key, ...rest }
  return {
    ...heading,
    expectations: expectations.map((written): Expectation => {
      const { family, setting, commissioner, national, easy, law, ...each } = written
      return {
        ...{ id: each.id, title: each.title, offer: heading, layer: each.layer, phases: each.phases },
        wordings: { family, setting, commissioner, national, easy },
        whoActs: each['who-acts'],
        rhythm: each.rhythm,
        youWouldSee: each['you-would-see'],
        ifMissing: each['if-missing'],
        mandate: each.mandate,
        ...(law && isClauseId(law) && { law }),
        evidence: each.evidence,
        words: each.words,
      }
    }),
  }
}
