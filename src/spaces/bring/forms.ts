import { mostSentBytes } from '../../platform/web/files.ts'
import type { ReadableForm } from '../../platform/web/form-contract.ts'
import { choice } from '../../platform/web/forms/choice.tsx'
import { day } from '../../platform/web/forms/day.tsx'
import { defineForm } from '../../platform/web/forms/define-form.ts'
import type { Say } from '../../platform/web/forms/field.ts'
import { line } from '../../platform/web/forms/line.tsx'
import { words } from '../../platform/web/forms/words.tsx'
import { findPart, type Part } from '../../slices/record/index.ts'
import { splitPlan } from './read/from-plan.ts'
import { text } from './text/text.ts'

/** The file itself. It is read as bytes and kept in no draft. */
export const fileForm: ReadableForm<{ readonly bytes: Uint8Array }> = {
  read: (_, about) => {
    const t = text(about?.language ?? 'en').bring
    const bytes = about?.sent?.get('file') ?? new Uint8Array()
    const wrong = (message: string) => ({ ok: false as const, problems: [{ field: 'file', message }], typed: {} })
    if (bytes.length === 0) return wrong(t.needFile)
    return bytes.length > mostSentBytes ? wrong(t.why['too-large']) : { ok: true, fields: { bytes } }
  },
}

export type Confirmed = { readonly keep: readonly string[]; readonly parts: ReadonlyMap<string, Part> }

/** Which pieces come in, and into which part of the record. */
export const confirmForm: ReadableForm<Confirmed> = {
  read: (body, about) => {
    const keep = [body.keep ?? []].flat()
    if (keep.length === 0) {
      const message = text(about?.language ?? 'en').check.needOne
      return { ok: false, problems: [{ field: 'keep', message }] }
    }
    const parts = Object.entries(body).flatMap(([name, value]) => {
      const part = name.startsWith('part-') && typeof value === 'string' ? findPart(value) : undefined
      return part ? [[name.slice('part-'.length), part] as const] : []
    })
    return { ok: true, fields: { keep, parts: new Map(parts) } }
  },
}

const say =
  (pick: (plan: ReturnType<typeof text>['plan']) => string): Say =>
  language =>
    pick(text(language).plan)

/** A plan holds at most this much: forty pages. */
export const planMax = 120_000
export const sectionMax = 30_000

const section = (name: string) => words({ label: say(t => t.section(name)), max: sectionMax })

/** The plan: whose it is, of which day, and its words, whole or section by section. */
export const planForm = defineForm({
  fields: {
    kind: choice({
      label: say(t => t.kind),
      options: { 'ehc-plan': say(t => t.kinds['ehc-plan']), 'support-plan': say(t => t.kinds['support-plan']) },
      required: say(t => t.needKind),
    }),
    keeper: line({
      label: say(t => t.keeper),
      hint: say(t => t.keeperHint),
      max: 150,
      required: say(t => t.needKeeper),
    }),
    madeOn: day({ label: say(t => t.madeOn), latest: 'today', required: say(t => t.needMadeOn) }),
    whole: words({ label: say(t => t.whole), hint: say(t => t.wholeHint), max: planMax, rows: 10 }),
    sectionA: section('A'),
    sectionB: section('B'),
    sectionC: section('C'),
    sectionD: section('D'),
    sectionE: section('E'),
    sectionF: section('F'),
    sectionG: section('G'),
    sectionH1: section('H1'),
    sectionH2: section('H2'),
    sectionI: section('I'),
    sectionJ: section('J'),
    sectionK: section('K'),
  },
  check: (answers, { language }) => {
    const t = text(language).plan
    if (answers.whole && splitPlan(answers.whole).size === 0) return [{ field: 'whole', message: t.noHeadings }]
    const isEmpty = Object.entries(answers).every(([name, value]) => !name.startsWith('section') || !value)
    return answers.whole || !isEmpty ? [] : [{ field: 'whole', message: t.needWords }]
  },
})
