import type { VNode } from 'preact'
import { Page } from '../page.tsx'
import { Button } from '../patterns/buttons.tsx'
import { Card } from '../patterns/card.tsx'
import { Stack } from '../patterns/columns.tsx'
import { Form } from '../patterns/form.tsx'
import { SegField, TicksField } from '../patterns/form-choice.tsx'
import { SelectField } from '../patterns/form-more.tsx'
import { WordsField } from '../patterns/form-text.tsx'
import { Head } from '../patterns/head.tsx'
import { OfflineNote } from '../patterns/offline-note.tsx'
import { RowsLink } from '../patterns/rows.tsx'

const children = [
  'Kofi Mensah',
  'Ada Fitzwilliam-Nwosu',
  'Noor Al-Hashimi',
  'Samuel Price',
  'Lily Tran',
  'Oluwaseun Adebayo-Carmichael',
]
const why = [
  { value: 'away', label: 'Away' },
  { value: 'chose', label: 'Chose not to' },
  { value: 'lesson', label: 'In another lesson' },
]

/** One group, logged once, on a phone without signal. */
export const GroupLog = (): VNode => (
  <Page title="Log Talk Time" space="desk" width="narrow" nav={[]} who="Denise">
    <Stack>
      <OfflineNote />
      <Head
        above={<span class="t-soft">Monday 30 November, 10:30</span>}
        title="Talk Time"
        below="With Jo Whitcombe, Garden Room"
      />
      <Form group="talk-time-2026-11-30">
        <SegField
          name="happened"
          label="Did it happen?"
          asHeading
          value="yes"
          options={[
            { value: 'yes', label: 'It happened' },
            { value: 'moved', label: 'It moved' },
            { value: 'no', label: 'It did not' },
          ]}
        />
        <TicksField
          name="present"
          label="Who was there?"
          hint="All six are ticked. Untick who was not."
          asHeading
          values={children.filter(child => child !== 'Samuel Price')}
          options={children.map(child => ({
            value: child,
            label: child,
            whenOff: (
              <SegField
                name={`why-${child.split(' ')[0]}`}
                label={<span class="t-vh">Why was {child} not there?</span>}
                value="away"
                options={why}
              />
            ),
          }))}
        />
        <WordsField
          name="good"
          label="One good thing"
          hint="If you like. Families can read it."
          rows={3}
          value="Kofi told a joke all the way to the end."
        />
        <SelectField
          name="about"
          label="Who is it about?"
          value="kofi"
          choose={false}
          options={[{ value: 'kofi', label: 'Kofi, only' }]}
        />
        <Button wide>Save for all six</Button>
        <p class="t-small t-soft">One save. Six children’s records, six families’ pages. No other form.</p>
      </Form>
      <Card title="Also today">
        <RowsLink
          links={[
            { href: '#quiet', bead: { is: 'yes', label: 'happened' }, words: '8:45 Quiet start, saved' },
            { href: '#hand', bead: { is: 'soon', label: 'still to come' }, words: '1:15 Handwriting, 4 children' },
          ]}
        />
      </Card>
    </Stack>
  </Page>
)
