import { personId } from '../../../kernel/ids.ts'
import { findPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { type Document, type Resource, readDocument } from '../../../platform/import/fhir-document.ts'
import { findPart, type Part } from '../../../slices/record/index.ts'
import { type FileThere, filesThere } from './bundle-files.ts'
import type { Found, FoundPiece } from './found.ts'
import type { Here } from './from-copy.ts'
import { idOf } from './id-of.ts'
import { plainOf } from './plain-of.ts'
import { isSameChild } from './same-child.ts'

/** The numbers a document gives its child, by the schemes we know. */
export type Numbers = Readonly<Partial<Record<'nhs' | 'upn' | 'uln', string>>>

/** How often and how long, in words. */
export type FhirWords = {
  readonly units: Readonly<Record<string, string>>
  readonly lengths: Readonly<Record<string, string>>
  readonly each: (times: number, unit: string) => string
  readonly every: (times: number, many: number, unit: string) => string
  readonly long: (much: number, unit: string) => string
}

export type ReadBundle =
  | {
      readonly ok: true
      readonly found: Found
      readonly numbers: Numbers
      /** Pictures, recordings and papers in it, to be looked at; and a piece for one, in its maker's voice. */
      readonly there: readonly FileThere[]
      readonly piece: (entry: string, part: Part) => FoundPiece
    }
  | { readonly ok: false; readonly why: 'another-child' | 'not-understood' }

/**
 * A FHIR R4 document as pieces for a person to confirm. Nobody signed it, so nothing in it stands as anybody's own voice: the
 * words are those of whoever made the document. Sections become parts, as plain text; plans, goals and requests become
 * what was agreed there.
 */
export function fromBundle(json: unknown, here: Here, today: PlainDate, words: FhirWords): ReadBundle {
  const { child } = here
  const document = readDocument(json)
  if (!document) return { ok: false, why: 'not-understood' }
  const [patient, ...others] = document.all('Patient')
  if (!patient) return { ok: false, why: 'not-understood' }
  const isAboutOne = others.length === 0 && document.about.every(at => at === patient.at)
  if (!isAboutOne || !isNamed(patient.resource, child)) return { ok: false, why: 'another-child' }
  const madeOn = dayOf(document.composition.date)
  if (!madeOn || madeOn > today) return { ok: false, why: 'not-understood' }
  const keeper = authorOf(document) || 'FHIR'
  const source = idOf(child.child, 'bundle', document.id, document.composition.date)
  const writer = personId(idOf(child.child, 'writer', 'bundle', keeper))
  const pieceAs = (entry: string, part: Part, on: PlainDate, words: string): FoundPiece => ({
    entry,
    part,
    words,
    language: 'en',
    voice: 'professional',
    whose: writer,
    by: keeper,
    audience: part === 'keep-me-safe' ? 'in-charge' : 'circle',
    brought: { source, writer, on: on > today ? today : on, version: 1 },
    differently: [],
  })
  const pieceOf = (part: Part, words: string, on: PlainDate, by = ''): FoundPiece =>
    pieceAs(idOf(child.child, 'bundle', document.id, part, words), part, on, by ? `${words}\n(${by})` : words)
  const pieces = [
    ...wordsIn(document)
      // What this record says already, word for word, is not brought into it as somebody else's.
      .filter(({ words: said }) => !here.words.has(said))
      .map(({ part, words, by }) => pieceOf(part, words, madeOn, by)),
    ...agreedIn(document, words).map(({ words, on }) => pieceOf('agreed', words, on ?? madeOn)),
  ]
  const once = [...new Map(pieces.map(piece => [piece.entry, piece])).values()]
  return {
    ok: true,
    numbers: numbersOf(patient.resource),
    there: filesThere(document),
    piece: (entry, part) => pieceAs(entry, part, madeOn, ''),
    found: {
      source: { source, proof: 'unsigned', keeper, stoodOn: madeOn },
      writers: [{ writer, name: keeper }],
      pieces: once,
      keptBack: 0,
    },
  }
}

const isNamed = ({ name, birthDate }: Resource<'Patient'>, child: ChildCard): boolean =>
  name.some(({ given, family = '' }) =>
    isSameChild(child, { given: given?.join(' ') ?? '', family, bornOn: birthDate }),
  )

/** Sections whose words say what plans and goals say again; and who may see it, which is chosen here. */
const saidOtherwise: ReadonlySet<string> = new Set(['support', 'outcomes', 'sharing'])
const titled: Readonly<Record<string, Part>> = {
  'what is most important to me': 'what-matters',
  strengths: 'good-at',
  communication: 'communicate',
  'individual requirements': 'helps',
  outcomes: 'hopes',
  'goals and hopes': 'hopes',
  support: 'agreed',
  team: 'team',
  safety: 'keep-me-safe',
}

/** The sections as plain words. In a document of ours each voice is a paragraph, with whose it is in bold at its end. */
function wordsIn(document: Document): readonly { readonly part: Part; readonly words: string; readonly by: string }[] {
  const isOurs = document.id.startsWith('urn:tandem:development-record:copy|')
  const hasPlan = document.all('CarePlan').length + document.all('Goal').length > 0
  return document.composition.section.flatMap(({ title = '', code, text }) => {
    const name = code?.text ?? ''
    if (hasPlan && saidOtherwise.has(name)) return []
    const part = findPart(name) ?? titled[name.toLowerCase()] ?? titled[title.toLowerCase()] ?? 'advice'
    const div = text?.div ?? ''
    if (!isOurs) {
      const words = plainOf(div).join('\n')
      return words ? [{ part, words, by: '' }] : []
    }
    return [...div.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].flatMap(([, inner = '']) => {
      const [, said = inner, who = ''] = /^([\s\S]*?)(?: <b>([\s\S]*?)<\/b>)?$/.exec(inner) ?? []
      const words = plainOf(said).join('\n')
      return words ? [{ part, words, by: plainOf(who).join(' ') }] : []
    })
  })
}

type AgreedThere = { readonly words: string; readonly on: PlainDate | undefined }

function agreedIn(document: Document, t: FhirWords): readonly AgreedThere[] {
  return [
    ...document.all('CarePlan').flatMap(({ resource: plan }) =>
      plan.activity.flatMap(({ detail }) => {
        const what = detail?.description ?? detail?.code?.text
        if (!what) return []
        const who = (detail?.performer ?? []).map(each => nameOf(document, each.reference) || each.display)
        const period = [plan.period?.start, plan.period?.end].filter(Boolean).join(' – ')
        const words = [what, [...who, timesOf(detail, t), period].filter(Boolean).join(' · ')]
          .filter(Boolean)
          .join('\n')
        return [{ words, on: dayOf(plan.created ?? plan.period?.start) }]
      }),
    ),
    ...document.all('Goal').flatMap(({ resource: goal }) => {
      const due = goal.target.map(each => each.dueDate).find(Boolean)
      const words = goal.description.text
      return words
        ? [{ words: [`→ ${words}`, due && `(${due})`].filter(Boolean).join(' '), on: dayOf(goal.startDate) }]
        : []
    }),
    ...document
      .all('ServiceRequest')
      .flatMap(({ resource: asked }) =>
        asked.code?.text ? [{ words: asked.code.text, on: dayOf(asked.authoredOn) }] : [],
      ),
  ]
}

type Detail = Resource<'CarePlan'>['activity'][number]['detail']

/** `2 in each week, 30 minutes`, from what is counted; else as the plan says it. */
function timesOf(detail: Detail, t: FhirWords): string {
  const repeat = detail?.scheduledTiming?.repeat
  if (!repeat) return detail?.scheduledString ?? ''
  const { frequency, period, periodUnit = '', duration, durationUnit = '' } = repeat
  const unit = t.units[periodUnit] ?? periodUnit
  const often = frequency && period ? (period === 1 ? t.each(frequency, unit) : t.every(frequency, period, unit)) : ''
  const long = duration ? t.long(duration, t.lengths[durationUnit] ?? durationUnit) : ''
  return [often, long].filter(Boolean).join(', ')
}

const authorOf = (document: Document): string =>
  document.composition.author.map(each => nameOf(document, each.reference) || (each.display ?? '')).find(Boolean) ?? ''

function nameOf(document: Document, at: string | undefined): string {
  const organization = document.find('Organization', at)?.name
  const [practitioner] = document.find('Practitioner', at)?.name ?? []
  const named = practitioner?.text ?? [...(practitioner?.given ?? []), practitioner?.family].filter(Boolean).join(' ')
  return (organization ?? named).slice(0, 200)
}

function numbersOf({ identifier }: Resource<'Patient'>): Numbers {
  const found = (of: RegExp) => identifier.find(({ system = '' }) => of.test(system))?.value?.replaceAll(' ', '')
  const numbers = { nhs: found(/nhs-?number/i), upn: found(/\bupn\b/i), uln: found(/\buln\b/i) }
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value))
}

const dayOf = (text: string | undefined): PlainDate | undefined => findPlainDate((text ?? '').slice(0, 10))
