import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { ChoiceGroup } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { remedyKinds } from '../domain/events.ts'
import type { AnswerView } from '../store/answer-view.ts'
import { bodyName } from './names.ts'
import type { Words } from './text/text.ts'

type Props = { row: number; view: AnswerView; words: Words['desk']['answer']; filled: Filled }

/** One thing that puts it right: what, what kind, who and by when. A row left empty is no row. */
export function RemedyRow({ row, view, words, filled }: Props): VNode {
  const name = (field: string): string => `remedies[${row}].${field}`
  return (
    <ChoiceGroup name={`remedies[${row}]`} label={words.remedy(row + 1)}>
      <Stack>
        <TextField {...from(filled, name('what'))} label={words.what} />
        <SelectField
          {...from(filled, name('kind'))}
          label={words.kind}
          options={remedyKinds.map(kind => ({ value: kind, label: words.kinds[kind] }))}
        />
        <SelectField {...from(filled, name('owner'))} label={words.owner} options={ownerOptions(view)} />
        <DateField {...dayFrom(filled, name('by'))} label={words.by} />
      </Stack>
    </ChoiceGroup>
  )
}

/** Each body, for where a post is vacant, then its people by name. */
const ownerOptions = (view: AnswerView) =>
  [...new Set([view.concern.owedBy, view.concern.owing, view.concern.copiedTo])].flatMap(body =>
    body === undefined
      ? []
      : [
          { value: String(body), label: bodyName(view, body) },
          ...view.doers
            .filter(each => each.body === body)
            .map(each => ({
              value: `${body}:${each.person}`,
              label: [each.fullName, each.jobWords].filter(Boolean).join(', '),
            })),
        ],
  )
