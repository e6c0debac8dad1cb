import { expect, test } from 'vitest'
import type { ClauseId } from '../../../kernel/ids.ts'
import { loadAdoptions } from '../../../policy/load-adoptions.ts'
import { loadPacks } from '../../../policy/load-packs.ts'
import type { PackId } from '../../../policy/pack.ts'
import { traceNow } from '../../../policy/trace/load-trace.ts'
import { readBack, rendered } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { ClausePage } from './clause.page.tsx'
import { findClauseView } from './clause-view.ts'
import { ComparePage } from './compare.page.tsx'
import { PackPage } from './pack.page.tsx'
import { PacksPage } from './packs.page.tsx'
import { RequirementsPage } from './requirements.page.tsx'
import { chosenIn } from './requirements-chosen.ts'
import { RightsPage } from './rights.page.tsx'
import { rightsView } from './rights-view.ts'
import { en } from './text/en.ts'

const library = loadPacks()
const trace = traceNow()
const packs = [...library.values()]

function clausePage(id: ClauseId, packId: PackId = 'additional-support-2025') {
  const pack = library.get(packId)
  const view = pack && findClauseView(library, loadAdoptions(), trace, pack, id)
  if (!view) throw new RangeError(`No ${id} in ${packId}`)
  return `<!doctype html>${rendered(<ClausePage view={view} text={en} />)}`
}

test('a clause shows the rule, its clock, the code that keeps it, its tests, and the law beside it', () => {
  const html = clausePage('RED-3')
  expect(validHtml(html)).toEqual([])
  const words = readBack(html)
  expect(words).toContain('RED-3 Answer within ten school days')
  expect(words).toContain('Clock starts The day the concern was said')
  expect(words).toContain('Time to answer 10 school days')
  expect(words).toContain('Wrenshire Inclusion Partnership agreed to it on 1 September 2025.')
  expect(words).toContain('Beside it: the law now Every school must have a way to complain.')
  expect(words).toContain('R12.4')
  expect(html).toContain('duty&lt;ConcernEvent>(')
})

test('only words of the report stand in quotation marks', () => {
  expect(readBack(clausePage('SUP-10'))).toContain('“Partner agencies would be under a statutory duty')
  expect(readBack(clausePage('IDN-4'))).not.toContain('“The setting and the family')
})

test('law that nobody has checked says so, and law that was read does not', () => {
  const law = 'children-and-families-act-2014'
  expect(readBack(clausePage('RED-27', law))).toContain('have not checked the words')
  expect(readBack(clausePage('PLA-6', law))).not.toContain('have not checked the words')
})

test('what is proposed never reads as if it were owed', () => {
  const words = readBack(clausePage('REF-11', 'every-child-2026'))
  expect(words).toContain('Proposed for England')
  expect(words).toContain('It is not law.')
  expect(words).not.toContain('Law now')
})

test('every clause of every pack has a page of sound HTML', () => {
  for (const pack of packs)
    for (const id of pack.clauses.keys()) expect(validHtml(clausePage(id, pack.id)), `${pack.id} ${id}`).toEqual([])
}, 60_000)

test('the pages of packs, of each pack, and of all three side by side are sound', () => {
  const pages = [
    <PacksPage key="packs" view={packs.map(pack => ({ pack, agreedBy: [] }))} text={en} />,
    ...packs.map(pack => <PackPage key={pack.id} pack={pack} text={en} />),
    <ComparePage key="compare" library={library} every={false} text={en} />,
    <ComparePage key="every" library={library} every text={en} />,
  ]
  for (const page of pages) expect(validHtml(`<!doctype html>${rendered(page)}`)).toEqual([])
})

test('each requirement is one row, which says whether it is answered', () => {
  const html = `<!doctype html>${rendered(<RequirementsPage trace={trace} text={en} />)}`
  expect(validHtml(html)).toEqual([])
  const rows = [...html.matchAll(/<tr id="(R\d+\.\d+)" data-answered="(yes|no)">/g)]
  expect(rows.length).toBe(248)
  expect(rows[0]?.[1]).toBe('R1.1')
  expect(rows.at(-1)?.[1]).toBe('R25.5')
})

test('requirements are narrowed by how they are answered and what they are about, and together they are all', () => {
  const rowsOf = (query: Record<string, string>) => {
    const html = `<!doctype html>${rendered(<RequirementsPage trace={trace} text={en} chosen={chosenIn(query)} />)}`
    expect(validHtml(html)).toEqual([])
    return [...html.matchAll(/<tr id="(R\d+\.\d+)" data-answered="(yes|no)">/g)].map(([, id = '', is = '']) => ({
      id,
      is,
    }))
  }
  const [answered = [], part = [], not = []] = ['answered', 'part', 'not'].map(stands => rowsOf({ stands }))
  expect(new Set(answered.map(each => each.is))).toEqual(new Set(['yes']))
  expect(part.every(each => each.is === 'no')).toBe(true)
  expect(answered.length + part.length + not.length).toBe(rowsOf({}).length)
  const groups = Object.keys(en.requirements.groups)
  expect(groups.flatMap(group => rowsOf({ group })).map(each => each.id)).toEqual(rowsOf({}).map(each => each.id))
  expect(rowsOf({ stands: 'everything', group: '<b>' })).toEqual(rowsOf({}))
})

test('a requirement answered in part says what is missing, and does not count as answered', () => {
  const html = rendered(<RequirementsPage trace={trace} text={en} />)
  const inPart = trace.requirements.filter(each => each.answered === 'in part')
  expect(inPart.length).toBeGreaterThan(0)
  for (const { id, lacks = '' } of inPart) {
    const row = new RegExp(`<tr id="${id}" data-answered="no">.*?</tr>`).exec(html)?.[0] ?? ''
    expect(readBack(row), id).toContain(lacks)
  }
})

test('[RED-24] rights stand with their time limits from the law, the shortest first', () => {
  const law = library.get('children-and-families-act-2014')
  if (!law) throw new RangeError('No pack of the law')
  const html = `<!doctype html>${rendered(<RightsPage view={rightsView(law)} text={en} />)}`
  expect(validHtml(html)).toEqual([])
  const words = readBack(html)
  expect(words).toContain('2 months from the decision, 1 month from the certificate, whichever is later')
  expect(words.indexOf('A mediation certificate')).toBeLessThan(words.indexOf('Appeal to the Tribunal'))
  expect(words.indexOf('Appeal to the Tribunal')).toBeLessThan(words.indexOf('Discrimination by a school'))
})
