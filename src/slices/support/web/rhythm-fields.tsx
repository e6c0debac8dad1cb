import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { ChoiceField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import type { Text } from './text/text.ts'

/** How often: on certain days, every day, or once; then when and where. */
export function RhythmFields({ filled, words }: { filled: Filled; words: Text }): VNode {
  const t = words.desk.agree
  const weekdays = [1, 2, 3, 4, 5] as const
  return (
    <Stack>
      <ChoiceField
        {...from(filled, 'evidence')}
        label={t.evidence}
        options={[
          {
            value: 'session',
            label: t.evidenceOptions.session,
            words: t.evidenceWords.session,
            more: (
              <TicksField
                {...ticksFrom(filled, 'weekdays')}
                label={t.weekdays}
                options={weekdays.map(day => ({ value: String(day), label: t.weekday[day] }))}
              />
            ),
          },
          { value: 'every day', label: t.evidenceOptions['every day'], words: t.evidenceWords['every day'] },
          { value: 'once', label: t.evidenceOptions.once, words: t.evidenceWords.once },
        ]}
      />
      <TextField {...from(filled, 'time')} label={t.time} width={5} />
      <TextField {...from(filled, 'place')} label={t.place} hint={t.placeHint} width={20} />
      <TicksField {...ticksFrom(filled, 'away')} label={t.calendar} options={[{ value: 'yes', label: t.clinic }]} />
    </Stack>
  )
}
