import { z } from 'zod'

/**
 * What we read of a FHIR R4 document, and no more: whatever else stands in it is let be. Everything is text of bounded
 * length before anything looks at it; a day that is none is left out.
 */
const text = z.string().max(20_000)
const short = z.string().max(500)
const concept = z.object({
  text: short.optional(),
  coding: z
    .array(z.object({ code: short.optional() }))
    .max(50)
    .optional(),
})
const reference = z.object({ reference: short.optional(), display: short.optional() })
const day = z.string().max(40).optional()
/** Bytes in base64: a third longer than the most a file may hold. */
const bytes = z.string().max(14_000_000)
const names = z
  .array(
    z.object({
      use: short.optional(),
      text: short.optional(),
      family: short.optional(),
      given: z.array(short).max(20).optional(),
    }),
  )
  .max(20)

const resources = {
  Composition: z.object({
    subject: reference,
    date: z.string().max(40),
    author: z.array(reference).max(50),
    section: z
      .array(
        z.object({
          title: short.optional(),
          code: concept.optional(),
          text: z.object({ div: z.string().max(200_000) }).optional(),
          entry: z.array(reference).max(500).optional(),
        }),
      )
      .max(100)
      .default([]),
  }),
  Patient: z.object({
    identifier: z
      .array(z.object({ system: short.optional(), value: short.optional() }))
      .max(50)
      .default([]),
    name: names,
    birthDate: z.iso.date(),
  }),
  Organization: z.object({ name: short.optional() }),
  Practitioner: z.object({ name: names.optional() }),
  Goal: z.object({
    description: concept,
    subject: reference,
    startDate: day,
    target: z
      .array(z.object({ dueDate: day }))
      .max(50)
      .default([]),
  }),
  CarePlan: z.object({
    subject: reference,
    created: day,
    period: z.object({ start: day, end: day }).optional(),
    activity: z
      .array(
        z.object({
          detail: z
            .object({
              description: text.optional(),
              code: concept.optional(),
              scheduledString: short.optional(),
              scheduledTiming: z
                .object({
                  repeat: z
                    .object({
                      frequency: z.number().optional(),
                      period: z.number().optional(),
                      periodUnit: z.string().max(5).optional(),
                      duration: z.number().optional(),
                      durationUnit: z.string().max(5).optional(),
                    })
                    .optional(),
                })
                .optional(),
              performer: z.array(reference).max(50).optional(),
            })
            .optional(),
        }),
      )
      .max(500)
      .default([]),
  }),
  DocumentReference: z.object({
    subject: reference.optional(),
    description: short.optional(),
    type: concept.optional(),
    content: z
      .array(
        z.object({ attachment: z.object({ data: bytes.optional(), url: short.optional(), title: short.optional() }) }),
      )
      .max(20),
  }),
  Binary: z.object({ data: bytes }),
  ServiceRequest: z.object({ subject: reference, code: concept.optional(), authoredOn: day }),
}

const bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('document'),
  identifier: z.object({ system: short.optional(), value: short }),
  timestamp: z.string().max(40).optional(),
  entry: z
    .array(z.object({ fullUrl: short.optional(), resource: z.looseObject({ resourceType: short }) }))
    .min(2)
    .max(2_000),
})

type Kind = keyof typeof resources
export type Resource<K extends Kind> = z.infer<(typeof resources)[K]>

/** A document, its resources by kind and by the address they are referred to with. */
export type Document = {
  readonly id: string
  readonly composition: Resource<'Composition'>
  readonly all: <K extends Kind>(kind: K) => readonly { readonly at: string; readonly resource: Resource<K> }[]
  readonly find: <K extends Kind>(kind: K, at: string | undefined) => Resource<K> | undefined
  /** Every resource that says whom it is about, as the address of that. */
  readonly about: readonly string[]
}

/** Reads a document, or nothing where it is none. */
export function readDocument(json: unknown): Document | undefined {
  const read = bundle.safeParse(json)
  if (!read.success) return undefined
  const entries = read.data.entry.map(({ fullUrl = '', resource }) => ({ at: fullUrl, resource }))
  const all = <K extends Kind>(kind: K) =>
    entries
      .filter(each => each.resource.resourceType === kind)
      .flatMap(({ at, resource }) => {
        const one = resources[kind].safeParse(resource)
        return one.success ? [{ at, resource: one.data as Resource<K> }] : []
      })
  const [composition] = all('Composition')
  const isFirst = entries[0]?.resource.resourceType === 'Composition'
  if (!composition || !isFirst) return undefined
  return {
    id: [read.data.identifier.system, read.data.identifier.value].join('|'),
    composition: composition.resource,
    all,
    find: (kind, at) => all(kind).find(each => each.at === at)?.resource,
    about: entries.flatMap(({ resource }) => subjects(resource)),
  }
}

const subject = z.object({ reference: z.string() })
const subjects = (resource: Readonly<Record<string, unknown>>): readonly string[] =>
  ['subject', 'patient', 'for'].flatMap(name => {
    const read = subject.safeParse(resource[name])
    return read.success ? [read.data.reference] : []
  })
