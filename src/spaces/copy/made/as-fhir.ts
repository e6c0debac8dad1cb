import { createHash } from 'node:crypto'
import type { Bundle, BundleEntry, CompositionSection, FhirResource, Goal, Organization, Reference } from 'fhir/r4.js'
import type { CopiedAgreed, CopiedFiles, CopiedPart, RecordCopy, Who } from '../record-copy.ts'
import { attachments, binaryOf, documentOf } from './fhir-files.ts'
import { narrative } from './narrative.ts'
import { whoWords } from './words-of.ts'

/**
 * The copy as a FHIR R4 document of UK Core shape: a Composition whose sections are the parts, then the people, what was
 * agreed as a care plan with its goals, and who put it together. Words stay words: nothing is coded that a person did not
 * code. No identifiers but the record's own, so that it cannot be matched by accident.
 */
export function asFhir(copy: RecordCopy, files: CopiedFiles = new Map()): Bundle<FhirResource> {
  const id = (of: string) => `urn:uuid:${uuidOf(`${copy.copy} ${of}`)}`
  const to = (of: string): Reference => ({ reference: id(of) })
  const entry = (of: string, resource: FhirResource): BundleEntry<FhirResource> => ({ fullUrl: id(of), resource })
  const people = copy.people.map((person, at) => ({ person, key: `person ${at}`, kin: isKin(person.standing) }))
  const goals = copy.agreed.filter(each => each.outcome)
  const attachedOf = (part: CopiedPart) => attachments(part).filter(each => files.has(each.id))

  return {
    resourceType: 'Bundle',
    meta: { profile: [profile('Bundle')] },
    identifier: { system: `${ours}copy`, value: copy.copy },
    type: 'document',
    timestamp: copy.madeAt,
    entry: [
      entry('record', {
        resourceType: 'Composition',
        meta: { profile: [profile('Composition')] },
        identifier: { system: `${ours}record`, value: copy.child.id },
        status: 'final',
        type: {
          coding: [{ system: 'http://snomed.info/sct', code: '734163000', display: 'Care plan' }],
          text: 'Development record',
        },
        subject: to('child'),
        date: copy.madeAt,
        author: [to('council')],
        title: 'Development record',
        confidentiality: 'R',
        custodian: to('council'),
        section: [
          ...copy.parts.map(part =>
            sectionOf(
              part,
              attachedOf(part).map(({ id: file }) => to(`file ${file}`)),
            ),
          ),
          ...(copy.agreed.length > 0
            ? [agreedSection(copy.agreed, [to('plan'), ...goals.map(g => to(`goal ${g.id}`))])]
            : []),
          ...(people.length > 0 ? [teamSection(copy.people, to('team'))] : []),
        ],
      }),
      entry('child', {
        resourceType: 'Patient',
        meta: { profile: [profile('Patient')] },
        active: true,
        name: [
          { use: 'official', family: copy.child.family, given: [copy.child.given] },
          ...(copy.child.knownAs === copy.child.given ? [] : [{ use: 'usual' as const, text: copy.child.knownAs }]),
        ],
        birthDate: copy.child.bornOn,
        ...(copy.child.setting && { managingOrganization: to('setting') }),
      }),
      entry('council', organization(copy.from)),
      ...(copy.child.setting ? [entry('setting', organization(copy.child.setting))] : []),
      ...people.map(({ person, key, kin }) =>
        entry(
          key,
          kin
            ? {
                resourceType: 'RelatedPerson',
                meta: { profile: [profile('RelatedPerson')] },
                active: true,
                patient: to('child'),
                relationship: [{ text: person.is ?? person.standing }],
                name: [{ text: person.name }],
              }
            : {
                resourceType: 'Practitioner',
                meta: { profile: [profile('Practitioner')] },
                name: [{ text: person.name }],
              },
        ),
      ),
      ...(people.length > 0
        ? [
            entry('team', {
              resourceType: 'CareTeam',
              meta: { profile: [profile('CareTeam')] },
              status: 'active',
              subject: to('child'),
              participant: people.map(({ person, key }) => ({
                role: [{ text: person.is ?? person.standing }],
                member: to(key),
              })),
            }),
          ]
        : []),
      ...goals.map(each => entry(`goal ${each.id}`, goalOf(each, to('child')))),
      ...(copy.agreed.length > 0
        ? [
            entry('plan', {
              resourceType: 'CarePlan',
              meta: { profile: [profile('CarePlan')] },
              status: 'active',
              intent: 'plan',
              category: [{ text: 'What was agreed' }],
              title: 'What was agreed',
              subject: to('child'),
              created: copy.asOf,
              author: to('council'),
              ...(people.length > 0 && { careTeam: [to('team')] }),
              goal: goals.map(each => to(`goal ${each.id}`)),
              activity: copy.agreed.map(each => ({
                detail: {
                  status: each.status === 'asked' ? ('not-started' as const) : ('in-progress' as const),
                  description: `${each.name}: ${each.what} (${each.gives})`,
                  ...(each.outcome && { goal: [to(`goal ${each.id}`)] }),
                  scheduledString: `${each.rhythm}, ${each.from} to ${each.to}`,
                },
              })),
            }),
          ]
        : []),
      ...copy.parts.flatMap(attachedOf).flatMap(each => [
        entry(
          `file ${each.id}`,
          documentOf(each, {
            child: to('child'),
            council: to('council'),
            binary: id(`bytes ${each.id}`),
            date: copy.madeAt,
          }),
        ),
        entry(`bytes ${each.id}`, binaryOf(each, files)),
      ]),
      entry('made', {
        resourceType: 'Provenance',
        meta: { profile: [profile('Provenance')] },
        target: [to('record')],
        recorded: copy.madeAt,
        agent: [
          {
            type: {
              coding: [
                {
                  system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
                  code: 'assembler',
                },
              ],
            },
            who: to('council'),
            onBehalfOf: { display: whoWords(copy.madeFor) },
          },
        ],
      }),
    ],
  }
}

const ours = 'urn:tandem:development-record:'
const profile = (of: string): string => `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${of}`
const isKin = (standing: string): boolean => standing === 'parent' || standing === 'carer'

const organization = (name: string): Organization => ({
  resourceType: 'Organization',
  meta: { profile: [profile('Organization')] },
  name,
})

const goalOf = (each: CopiedAgreed, child: Reference): Goal => ({
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: { text: each.outcome },
  subject: child,
  startDate: each.from,
  target: [{ dueDate: each.to, measure: { text: each.outcome } }],
})

const sectionOf = (part: CopiedPart, files: Reference[]): CompositionSection => ({
  title: part.title,
  code: { text: part.part },
  text: narrative(
    part.entries.flatMap(entry => [
      { lang: entry.language, words: entry.words, by: entry.by },
      ...(entry.attachments ?? [])
        .filter(each => each.about !== '')
        .map(each => ({ lang: entry.language, words: each.about, by: entry.by })),
      ...entry.differently.map(view => ({ lang: view.language, words: view.words, by: view.by })),
    ]),
  ),
  ...(files.length > 0 && { entry: files }),
})

const agreedSection = (agreed: readonly CopiedAgreed[], entry: Reference[]): CompositionSection => ({
  title: 'What was agreed',
  code: { text: 'support' },
  text: narrative(
    agreed.map(each => ({ lang: 'en-GB', words: `${each.name}: ${each.what}`, by: { name: each.gives } })),
  ),
  entry,
})

const teamSection = (people: readonly Who[], team: Reference): CompositionSection => ({
  title: 'People around the child',
  code: { text: 'team' },
  text: narrative(people.map(person => ({ lang: 'en-GB', words: whoWords(person), by: undefined }))),
  entry: [team],
})

/** The same id for the same thing in the same copy: a UUID of version 8, from a hash. */
function uuidOf(of: string): string {
  const hex = createHash('sha256').update(of).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
