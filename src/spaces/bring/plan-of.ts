import type { FieldsOf } from '../../platform/web/forms/define-form.ts'
import type { planForm } from './forms.ts'
import { type Plan, type Section, sectionNames, splitPlan } from './read/from-plan.ts'

/** What was typed as a plan: what was pasted whole, and beneath it what was typed for a section. */
export function planOf(fields: FieldsOf<typeof planForm>): Plan {
  const split = splitPlan(fields.whole ?? '')
  const words = sectionNames.flatMap((name): readonly (readonly [Section, string])[] => {
    const both = [split.get(name), fields[`section${name}`]].filter(Boolean).join('\n\n')
    return both ? [[name, both]] : []
  })
  return { keeper: fields.keeper, madeOn: fields.madeOn, words: new Map(words) }
}
